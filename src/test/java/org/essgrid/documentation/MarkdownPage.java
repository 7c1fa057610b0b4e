package org.essgrid.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation, divided into the parts that tests compare or try.
 *
 * @param path relative to the project's folder
 * @param prose the lines outside code blocks, tables included
 * @param codeBlocks the fenced code blocks in their order
 */
record MarkdownPage(Path path, List<String> prose, List<CodeBlock> codeBlocks) {

    private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)|<img src=\"([^\"]+)\"");
    private static final Pattern CELL_BORDER = Pattern.compile("(?<!\\\\)\\|");
    private static final String FENCE = "```";
    private static final Set<String> NOT_OURS = Set.of("target", ".git");

    /** @param language the word after the opening fence, or nothing */
    record CodeBlock(String language, String text) {}

    /** @param level from 1, the title, to 6 */
    record Heading(int level, String text) {}

    /** The pages in the project's folder, wherever they are. */
    static List<MarkdownPage> all() {
        return under(Path.of(""));
    }

    static List<MarkdownPage> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> NOT_OURS.stream().noneMatch(file::startsWith))
                    .sorted()
                    .map(MarkdownPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkdownPage read(Path path) {
        List<String> prose = new ArrayList<>();
        List<CodeBlock> blocks = new ArrayList<>();
        String language = "";
        StringBuilder code = new StringBuilder();
        boolean inside = false;
        for (String line : lines(path)) {
            if (line.startsWith(FENCE)) {
                if (inside) {
                    blocks.add(new CodeBlock(language, code.toString()));
                }
                language = line.substring(FENCE.length());
                code.setLength(0);
                inside = !inside;
            } else if (inside) {
                code.append(line).append('\n');
            } else {
                prose.add(line);
            }
        }
        if (inside) {
            throw new AssertionError(path + ": a code block is not closed");
        }
        return new MarkdownPage(path, prose, blocks);
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the code blocks in a language. */
    List<String> code(String language) {
        return codeBlocks.stream()
                .filter(block -> block.language().equals(language))
                .map(CodeBlock::text)
                .toList();
    }

    List<Heading> headings() {
        return prose.stream()
                .filter(HEADING.asMatchPredicate())
                .map(line -> new Heading(line.indexOf(' '), line.substring(line.indexOf(' ') + 1)))
                .toList();
    }

    /** What may follow # in links to this page. */
    Set<String> anchors() {
        Map<String, Integer> seen = new HashMap<>();
        return headings().stream()
                .map(heading -> {
                    String anchor = anchor(heading.text());
                    int earlier = seen.merge(anchor, 1, Integer::sum) - 1;
                    return earlier == 0 ? anchor : anchor + "-" + earlier;
                })
                .collect(Collectors.toSet());
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "")
                .replace(' ', '-');
    }

    /** The targets of all links and pictures. */
    List<String> links() {
        return prose.stream()
                .flatMap(line -> LINK.matcher(line).results())
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .toList();
    }

    /** The tables, each as its rows of cells; the row below the header is left out. */
    List<List<List<String>>> tables() {
        List<List<List<String>>> tables = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        for (String line : prose) {
            if (!line.startsWith("|")) {
                table = new ArrayList<>();
            } else if (!line.startsWith("|---")) {
                if (table.isEmpty()) {
                    tables.add(table);
                }
                table.add(cells(line));
            }
        }
        return tables;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(CELL_BORDER.split(row, -1))
                .skip(1)
                .map(String::strip)
                .toList();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

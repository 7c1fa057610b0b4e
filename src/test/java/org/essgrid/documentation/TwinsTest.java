package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in the two languages say the same: the same headings, commands, examples, tables and links. Names that are
 * words are translated by {@link Terms}; texts in double quotes and comments are not compared.
 */
class TwinsTest {

    private static final Path ENGLISH = Path.of("src", "docs", "en");
    private static final Path FRENCH = Path.of("src", "docs", "fr");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`]+)`");
    private static final Pattern CODE_OR_LINK = Pattern.compile("`[^`]*`|]\\([^)]*\\)|<code>.*?</code>|<!--.*?-->");
    private static final String WRONG_SPACES = "(?U)[\\w)»][!?;](\\s|$)|\\w:\\s| [!?;:»%](?!\\w)|«[^\u00a0]|[^\u00a0]»";

    /** The first title of a table with examples from each language's own starter grid; GridManualTest tries them. */
    private static final String OWN_EXAMPLES = "you wrote";

    /** A page in both languages. */
    record Pair(MarkdownPage english, MarkdownPage french) {

        Terms terms() {
            return new Terms(toString());
        }

        @Override
        public String toString() {
            return name(english).replace(".md", "");
        }
    }

    static Stream<Pair> pairs() {
        return MarkdownPage.under(ENGLISH).stream()
                .map(page -> new Pair(page, MarkdownPage.read(FRENCH.resolve(name(page)))));
    }

    private static String name(MarkdownPage page) {
        return page.path().getFileName().toString();
    }

    @Test
    void every_page_has_a_twin() {
        assertThat(MarkdownPage.under(FRENCH))
                .extracting(TwinsTest::name)
                .containsExactlyElementsOf(MarkdownPage.under(ENGLISH).stream()
                        .map(TwinsTest::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void headings_have_the_same_levels(Pair pair) {
        assertThat(levels(pair.french())).isEqualTo(levels(pair.english()));
    }

    private static List<Integer> levels(MarkdownPage page) {
        return page.headings().stream().map(MarkdownPage.Heading::level).toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void code_blocks_are_the_same(Pair pair) {
        assertThat(code(pair.french(), pair.terms()::english))
                .isNotEmpty()
                .isEqualTo(code(pair.english(), UnaryOperator.identity()));
    }

    private static List<String> code(MarkdownPage page, UnaryOperator<String> translation) {
        return page.codeBlocks().stream()
                .map(block -> block.language() + "\n" + translation.apply(withoutTexts(block.text())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tables_have_the_same_rows_and_code(Pair pair) {
        List<List<List<String>>> french = pair.french().tables();
        List<List<List<String>>> english = pair.english().tables();
        assertThat(french).hasSameSizeAs(english).isNotEmpty();
        for (int i = 0; i < english.size(); i++) {
            String header = english.get(i).get(0).toString();
            boolean comparesCode = !header.contains(OWN_EXAMPLES);
            assertThat(table(french.get(i), pair.terms()::english, comparesCode))
                    .as(header)
                    .isEqualTo(table(english.get(i), UnaryOperator.identity(), comparesCode));
        }
    }

    /** For each cell its code, in an order that does not depend on the sentence around it. */
    private static List<List<List<String>>> table(
            List<List<String>> rows, UnaryOperator<String> translation, boolean comparesCode) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> comparesCode ? spans(cell) : List.<String>of())
                        .map(spans -> spans.stream().map(translation).sorted().toList())
                        .toList())
                .toList();
    }

    private static List<String> spans(String cell) {
        return CODE_SPAN
                .matcher(cell)
                .results()
                .map(span -> withoutTexts(span.group(1)))
                .toList();
    }

    /** Without what is in double quotes, and without comments. */
    private static String withoutTexts(String code) {
        return code.replaceAll("\"[^\"\n]*\"", "\"\"").replaceAll("(?m)(^|\\s+)# .*$", "");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void links_lead_to_the_same_files(Pair pair) {
        assertThat(files(pair.french())).isEqualTo(files(pair.english()));
    }

    private static List<String> files(MarkdownPage page) {
        return page.links().stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .sorted()
                .toList();
    }

    @Test
    void every_term_is_used() {
        Set<String> used = new TreeSet<>();
        pairs().forEach(pair -> {
            MarkdownPage page = pair.french();
            Stream<String> blocks = page.codeBlocks().stream().map(block -> withoutTexts(block.text()));
            Stream<String> cells = page.tables().stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .flatMap(cell -> spans(cell).stream());
            Stream.concat(blocks, cells)
                    .forEach(code -> used.addAll(pair.terms().in(code)));
        });
        assertThat(used).containsAll(Terms.all());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void french_is_typeset(Pair pair) {
        String prose = pair.french().prose().stream()
                .map(line -> CODE_OR_LINK.matcher(line).replaceAll("x"))
                .collect(Collectors.joining("\n"));
        assertThat(prose).doesNotContain("...", "'").doesNotContainPattern(WRONG_SPACES);
    }
}

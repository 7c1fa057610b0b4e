package org.essgrid.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.cli.terminal.Console;

/**
 * Runs the commands of a transcript inside this process, from the top folder: {@code essgrid …}, with variables before
 * it and {@code < file} after it, and to look at what it wrote {@code cat FILE…} and {@code ls FOLDER}.
 *
 * @param tmp the folder that commands call {@code ${tmp}}
 */
record Shell(Path tmp) {

    private static final String TMP = "${tmp}";

    List<String> run(String command) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(words(command.replace(TMP, tmp.toString())), utf8(out), utf8(err));
        return Transcript.answer(shown(out), shown(err), code);
    }

    private int run(List<String> words, PrintStream out, PrintStream err) throws IOException {
        Map<String, String> environment = new HashMap<>();
        while (words.get(0).matches("[A-Z_]+=.*")) {
            String[] variable = words.remove(0).split("=", 2);
            environment.put(variable[0], variable[1]);
        }
        String program = words.remove(0);
        InputStream in = input(words);
        switch (program) {
            case "essgrid" -> {
                Console console = new Console(in, out, err, environment, "", false, false, false, false);
                return Main.run(words.toArray(String[]::new), console);
            }
            case "cat" -> {
                for (String file : words) {
                    out.writeBytes(Files.readAllBytes(Path.of(file)));
                }
            }
            case "ls" -> {
                try (Stream<Path> files = Files.list(Path.of(words.get(0)))) {
                    files.map(file -> file.getFileName().toString()).sorted().forEach(out::println);
                }
            }
            default -> throw new IllegalArgumentException("a transcript knows no command " + program);
        }
        return 0;
    }

    private static InputStream input(List<String> words) throws IOException {
        int at = words.indexOf("<");
        if (at < 0) {
            return new ByteArrayInputStream(new byte[0]);
        }
        byte[] content = Files.readAllBytes(Path.of(words.remove(at + 1)));
        words.remove(at);
        return new ByteArrayInputStream(content);
    }

    /** Words apart by spaces, except within quotes of either kind. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        boolean begun = false;
        for (char c : (command + " ").toCharArray()) {
            if (quote == 0 && (c == '\'' || c == '"')) {
                quote = c;
                begun = true;
            } else if (c == quote) {
                quote = 0;
            } else if (quote != 0 || c != ' ') {
                word.append(c);
            } else if (begun || !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
        }
        return words;
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String shown(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(tmp.toString(), TMP)
                .replace('\u001b', '␛');
    }
}

package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs commands as a reader types them in the top folder, one after the other: one may show what to do with what the one
 * before it wrote.
 *
 * @param written the folder to which goes what they write
 */
public record FreshFolder(Path written) {

    private static final Set<String> BEFORE_WRITTEN = Set.of("-o", "new");

    /** A batch or a yearly run of a sample with nothing special about it. */
    private static final Pattern MAKES_FOLDER =
            Pattern.compile("essgrid (?:batch ess-creteil|etat-des-lieux|overview) (samples/\\S+) -o (\\S+)");

    /** Runs a command, which must succeed. */
    public void works(String typed) {
        works(typed, 0);
    }

    /** Runs a command, which must end with this exit code. */
    public void works(String typed, int expected) {
        Matcher made = MAKES_FOLDER.matcher(typed);
        if (made.matches()) {
            MadeFolders.prepare(Path.of(made.group(1)), written.resolve(made.group(2)));
        }
        run(typed, expected);
        if (made.matches()) {
            MadeFolders.keep(Path.of(made.group(1)), written.resolve(made.group(2)));
        }
    }

    private void run(String typed, int expected) {
        List<String> words = Shell.words(typed);
        assertThat(words.remove(0)).isEqualTo("essgrid");
        // The first is the command, whose name a folder may have as well.
        for (int i = 1; i < words.size(); i++) {
            Path there = written.resolve(words.get(i));
            if (BEFORE_WRITTEN.contains(words.get(i - 1)) || Files.exists(there)) {
                words.set(i, there.toString());
            }
        }
        TestConsole console = new TestConsole();
        if (words.get(0).equals("preview")) {
            // It runs until it is stopped.
            Thread.currentThread().interrupt();
        }
        // Whoever is asked something gives a name, leaves, and wants no report.
        int code = Main.run(words.toArray(String[]::new), console.person("Essai fictif", "quitter", "non"));
        Thread.interrupted();
        assertThat(code).as(typed + "\n" + console.told()).isEqualTo(expected);
    }
}

package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Runs commands as a reader types them in the top folder, one after the other: one may show what to do with what the one
 * before it wrote.
 *
 * @param written the folder to which goes what they write
 */
record FreshFolder(Path written) {

    private static final Set<String> BEFORE_WRITTEN = Set.of("-o", "new");

    void works(String typed) {
        List<String> words = Shell.words(typed);
        assertThat(words.remove(0)).isEqualTo("essgrid");
        for (int i = 0; i < words.size(); i++) {
            Path there = written.resolve(words.get(i));
            if (i > 0 && BEFORE_WRITTEN.contains(words.get(i - 1)) || Files.exists(there)) {
                words.set(i, there.toString());
            }
        }
        TestConsole console = new TestConsole();
        // Whoever is asked something gives a name, leaves, and wants no report.
        int code = Main.run(words.toArray(String[]::new), console.person("Essai fictif", "quitter", "non"));
        assertThat(code).as(typed + "\n" + console.told()).isZero();
    }
}

package org.essgrid.cli.fill;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.cli.terminal.Console;

/** Fills the questionnaire of the small grid on the plain screen. */
record PlainFill(TestConsole screen, Path file) {

    /** A user who types each line after having read the screen: nothing is typed ahead. */
    private static final class TypedAfterReading extends FilterInputStream {
        TypedAfterReading(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }

    static final String GRID = "src/test/resources/results/petite.yaml";

    /** @param ascii whether the terminal shows ASCII only */
    int run(InputStream in, boolean ascii, String... options) {
        Console usual = screen.console();
        Console console = new Console(
                new TypedAfterReading(in),
                usual.out(),
                usual.err(),
                Map.of("LANG", "fr_FR.UTF-8", "TERM", "dumb"),
                "",
                true,
                true,
                true,
                ascii);
        List<String> words = new ArrayList<>(List.of("fill", GRID, "-o", file.toString()));
        words.addAll(List.of(options));
        return Main.run(words.toArray(String[]::new), console);
    }
}

package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A user at a terminal, who checks the layout of every screen. */
record TerminalUser(Tmux tmux, List<String> seen) {

    TerminalUser(Tmux tmux) {
        this(tmux, new ArrayList<>());
    }

    /** Waits for a prompt with these words, and checks the screen. */
    String sees(String... words) {
        String screen = tmux.await(
                String.join(", ", words),
                shown -> endsWithPrompt(shown) && List.of(words).stream().allMatch(unwrapped(shown)::contains));
        readsWell(screen);
        seen.add(screen);
        return screen;
    }

    /** Types a line and waits for the next prompt. */
    void types(String line) {
        String before = tmux.screen();
        tmux.type(line);
        tmux.await("answer to " + line, shown -> !shown.equals(before) && endsWithPrompt(shown));
    }

    private static boolean endsWithPrompt(String screen) {
        return screen.endsWith(" >");
    }

    /** The text of a screen regardless of its width. */
    static String unwrapped(String text) {
        return text.replaceAll("\\s*\n\\s*", " ").replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static void readsWell(String screen) {
        List<String> lines = screen.lines().toList();
        assertThat(lines).as(screen).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 80);
        assertThat(screen).as(screen).doesNotContain("\u001b", "\uFFFD", "[0m", "Exception");
        // The full text of what is shortened is available.
        if (lines.stream().anyMatch(line -> line.endsWith(" …"))) {
            assertThat(screen).contains("« tout »");
        }
        if (screen.contains("────") && screen.contains("Réponse >")) {
            assertThat(lines.get(0)).as(screen).matches(".*(question|présentation) ?,? ?\\d+ sur \\d+$");
        }
    }
}

package org.essgrid.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({"120,120", "10,40", "'',80", "large,80", "0,80", "99999,80"})
    void the_width_is_plausible(String columns, int width) {
        assertThat(console(Map.of("COLUMNS", columns), true).width()).isEqualTo(width);
    }

    @Test
    void colours_are_used_on_terminals_that_support_them() {
        assertThat(colours(Map.of(), true)).isTrue();
        assertThat(colours(Map.of(), false)).isFalse();
        assertThat(colours(Map.of("NO_COLOR", "1"), true)).isFalse();
        assertThat(colours(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(ColourMode.ALWAYS
                        .on(console(Map.of("NO_COLOR", "1"), false), false)
                        .used())
                .isTrue();
        assertThat(ColourMode.NEVER.on(console(Map.of(), true), true).used()).isFalse();
    }

    @Test
    void lines_do_not_break_at_french_spaces() {
        assertThat(TextWrapper.lines("un mot « cité » ici : voilà !", 10))
                .containsExactly("un mot", "« cité »", "ici :", "voilà !");
    }

    private static boolean colours(Map<String, String> environment, boolean terminal) {
        return ColourMode.AUTO.on(console(environment, terminal), terminal).used();
    }

    private static Console console(Map<String, String> environment, boolean terminal) {
        return new TestConsole().console(environment, terminal);
    }
}

package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordTest {

    @Test
    void special_characters_of_unix_shells_are_quoted() {
        assertThat(ShellWord.UNIX.of("prix $5.csv")).isEqualTo("'prix $5.csv'");
        assertThat(ShellWord.UNIX.of("l'an.csv")).isEqualTo("'l'\\''an.csv'");
        assertThat(ShellWord.UNIX.of("a\\b")).isEqualTo("'a\\b'");
        assertThat(ShellWord.UNIX.of("~moi")).isEqualTo("'~moi'");
        assertThat(ShellWord.UNIX.of("--previous=été/q.csv")).isEqualTo("--previous=été/q.csv");
    }

    @Test
    void on_windows_paths_are_plain_and_other_words_double_quoted() {
        assertThat(ShellWord.WINDOWS.of("C:\\ess\\q.csv")).isEqualTo("C:\\ess\\q.csv");
        assertThat(ShellWord.WINDOWS.of("l'an dernier.csv")).isEqualTo("\"l'an dernier.csv\"");
    }
}

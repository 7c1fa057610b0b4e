package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds of terminals, and the ways to interrupt the dialogue. */
class TerminalsTest {

    private static final String GRID =
            Path.of("src/test/resources/results/petite.yaml").toAbsolutePath().toString();

    @TempDir
    Path tmp;

    private Tmux tmux;
    private TerminalUser user;

    @BeforeEach
    void start() {
        assumeTrue(Tmux.isThere(), "tmux is not installed");
        tmux = new Tmux();
        user = new TerminalUser(tmux);
    }

    @AfterEach
    void end() {
        if (tmux != null) {
            tmux.close();
        }
    }

    @Test
    void in_english_on_an_ascii_terminal() {
        tmux.start(
                tmp,
                Map.of("TERM", "vt100", "LANG", "en_GB"),
                List.of("-Dessgrid.letters=ascii"),
                "fill",
                GRID,
                "-o",
                "q.csv");
        user.sees("Small grid", "Enter to begin >");
        user.types("");
        user.sees("Your organisation", "introduction, 1 of 8", "Answer >");
        user.types("go 1");
        user.sees("Democratic life", "question 1 of 5", "Commands: back, go N", "Answer >");
        user.types("perhaps");
        user.sees("Please mend: \"perhaps\" is not in the list", "Answer >");
        assertThat(user.seen())
                .allMatch(screen -> StandardCharsets.US_ASCII.newEncoder().canEncode(screen));
        tmux.press("C-c");
        assertThat(tmux.exitCode()).isEqualTo(130);
        assertThat(tmux.whole()).contains("Nothing was answered", "To go on:", "essgrid fill");
    }

    @Test
    void ctrl_d_reports_where_the_answers_are_and_how_to_continue() {
        tmux.start(tmp, Map.of("TERM", "screen"), List.of(), "fill", GRID, "-o", "q.csv");
        user.sees("Entrée pour commencer >");
        user.types("");
        user.types("Le Lavoir");
        user.sees("Identifiant", "Réponse >");
        tmux.press("C-d");
        assertThat(tmux.exitCode()).isEqualTo(130);
        assertThat(TerminalUser.unwrapped(tmux.whole()))
                .contains("Interrompu. Tout ce que vous avez répondu est dans q.csv.", "Pour reprendre : essgrid fill");
        assertThat(tmp.resolve("q.csv")).content().contains(";Le Lavoir;");
    }

    @Test
    void ctrl_c_on_the_plain_screen_reports_the_same() {
        tmux.start(tmp, Map.of("TERM", "xterm"), List.of(), "fill", GRID, "-o", "q.csv", "--plain");
        user.sees("Nom de la structure", "Réponse >");
        user.types("Le Lavoir");
        user.sees("Identifiant", "Réponse >");
        tmux.press("C-c");
        assertThat(tmux.exitCode()).isEqualTo(130);
        assertThat(TerminalUser.unwrapped(tmux.whole())).contains("Interrompu.", "Pour reprendre : essgrid fill");
        assertThat(tmp).isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void a_second_run_is_rejected() {
        tmux.start(tmp, Map.of("TERM", "xterm"), List.of(), "fill", GRID, "-o", "q.csv");
        user.sees("Entrée pour commencer >");
        try (Tmux other = new Tmux()) {
            other.start(tmp, Map.of("TERM", "xterm"), List.of(), "fill", GRID, "-o", "q.csv");
            assertThat(other.exitCode()).isEqualTo(2);
            assertThat(TerminalUser.unwrapped(other.whole())).contains("quelqu’un remplit déjà ce questionnaire");
        }
    }

    @Test
    void colours_are_used_unless_disabled() {
        tmux.start(tmp, Map.of("TERM", "xterm-256color"), List.of(), "fill", GRID, "-o", "q.csv");
        user.sees("Entrée pour commencer >");
        user.types("");
        user.sees("Réponse >");
        assertThat(tmux.painted()).contains("\u001b[1m");
        tmux.close();
        tmux = new Tmux();
        user = new TerminalUser(tmux);
        tmux.start(tmp, Map.of("TERM", "xterm-256color", "NO_COLOR", "1"), List.of(), "fill", GRID, "-o", "q.csv");
        user.sees("Entrée pour commencer >");
        user.types("");
        user.sees("Réponse >");
        assertThat(tmux.painted()).doesNotContain("\u001b[");
    }

    @Test
    void a_paste_of_several_lines_is_one_comment() {
        atQuestion("parite");
        tmux.paste("note première ligne\n2\n3", true);
        tmux.await("paste", screen -> screen.contains("> 3"));
        tmux.type("");
        user.sees("Enregistré", "Commentaire : première ligne", "Réponse >");
        assertThat(tmp.resolve("q.csv"))
                .content()
                .contains(";\"première ligne\n2\n3\";")
                .doesNotContain(";2;");
    }

    @Test
    void the_rest_of_an_unmarked_paste_is_dropped_after_a_refusal() {
        atQuestion("parite");
        tmux.paste("note première ligne\ndeuxième ligne\n3\n4\n", false);
        user.sees("À corriger", "Réponse >");
        user.types("4");
        user.sees("Donnée 2 sur 2", "Réponse >");
        assertThat(tmp.resolve("q.csv"))
                .content()
                .contains(";première ligne;", ";4;")
                .doesNotContain(";3;");
    }

    @Test
    void text_typed_before_the_first_question_is_no_answer() {
        tmux.start(tmp, Map.of("TERM", "xterm"), List.of(), "fill", GRID, "-o", "q.csv");
        user.sees("Entrée pour commencer >");
        tmux.paste("essgrid score\n2\n3\n", false);
        user.sees("Nom de la structure", "Réponse >");
        assertThat(tmp.resolve("q.csv")).doesNotExist();
    }

    @Test
    void a_resized_window_is_redrawn_with_what_is_typed() {
        atQuestion("reseau");
        tmux.type("note à revoir");
        user.sees("Commentaire : à revoir", "Réponse >");
        tmux.paste("note en ", true);
        tmux.resize(120, 30);
        tmux.await("wide screen", screen -> screen.lines().anyMatch(line -> line.equals("─".repeat(120))));
        tmux.resize(60, 24);
        // The terminal itself breaks the old lines, so the counter tells that the program has drawn them again.
        tmux.await(
                "narrow screen",
                screen -> screen.contains("question 4 sur 5\n")
                        && screen.lines().filter(line -> line.startsWith("─")).count() == 1
                        && screen.endsWith("Réponse > note en"));
        tmux.type("juin");
        user.sees("Commentaire : en juin", "Réponse >");
    }

    private void atQuestion(String id) {
        tmux.start(tmp, Map.of("TERM", "xterm-256color"), List.of(), "fill", GRID, "-o", "q.csv");
        user.sees("Entrée pour commencer >");
        user.types("");
        user.types("aller " + id);
        user.sees(id + ". ", "Réponse >");
    }
}

package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program changes the file while it is filled: answers that cannot be saved are reported as unsaved. */
class FillUnsavedTest {

    private static final String OURS = "critere;reponse\nassemblee;2\n";
    private static final String THEIRS = "critere;reponse\nassemblee;0\n";

    /** Events between typed lines: another program changes the file, and changes it back. */
    private static final String CHANGED = "(changed)";

    private static final String CHANGED_BACK = "(changed back)";

    private static final String NOT_SAVED = "Votre réponse à reseau n’est pas enregistrée";

    @TempDir
    Path tmp;

    private final TestConsole screen = new TestConsole();
    private Path file;

    @BeforeEach
    void start() throws IOException {
        file = tmp.resolve("q.csv");
        Files.writeString(file, OURS);
    }

    @Test
    void an_unsaved_answer_is_reported_and_asked_again() {
        assertThat(fill("aller reseau", CHANGED, "1", "", "quitter", "non")).isZero();
        assertThat(screen.printed())
                .contains(NOT_SAVED + " : donnez-la de nouveau")
                .containsSubsequence("modifié entre-temps", "modifié entre-temps")
                .doesNotContain("Tout est");
        assertThat(file).hasContent(THEIRS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "tout", "passer", "aller voisins", "retour", "peut-être"})
    void an_unsaved_answer_is_remembered_after_other_lines(String next) {
        assertThat(fill("aller reseau", CHANGED, "1", next, "quitter", "non")).isZero();
        assertThat(screen.printed()).contains(NOT_SAVED).doesNotContain("Tout est");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "tout", "quitter\nretour"})
    void enter_tries_again_after_a_help_text(String read) {
        assertThat(fill("aller reseau", CHANGED, "1", read, CHANGED_BACK, "", "quitter", "non"))
                .isZero();
        assertThat(screen.printed()).contains("Tout est enregistré");
        assertThat(file).content().containsPattern("reseau;[^\n]*;1;");
    }

    @Test
    void unsaved_answers_are_reported_when_the_user_quits() {
        assertThat(fill("aller reseau", CHANGED, "1", "quitter", "retour", "aller voisins", "", "quitter", "non"))
                .isZero();
        assertThat(screen.printed()).containsSubsequence(NOT_SAVED, NOT_SAVED).doesNotContain("Tout est");
    }

    @Test
    void saving_another_answer_does_not_clear_it() {
        assertThat(fill("aller reseau", CHANGED, "1", CHANGED_BACK, "aller voisins", "3", "quitter", "non"))
                .isZero();
        assertThat(screen.printed()).contains(NOT_SAVED).doesNotContain("Tout est");
    }

    @Test
    void saving_the_same_question_clears_it() {
        assertThat(fill("aller reseau", CHANGED, "1", "retour", CHANGED_BACK, "aller reseau", "2", "quitter", "non"))
                .isZero();
        assertThat(screen.printed()).contains("Tout est enregistré").doesNotContain(NOT_SAVED);
    }

    @Test
    void saving_an_answer_does_not_clear_an_unsaved_comment() {
        assertThat(fill("aller reseau", CHANGED, "note à revoir", CHANGED_BACK, "1", "quitter", "non"))
                .isZero();
        assertThat(screen.printed()).contains(NOT_SAVED).doesNotContain("Tout est");
    }

    @Test
    void several_unsaved_answers_are_listed() {
        assertThat(fill("aller reseau", CHANGED, "1", "aller voisins", "3", "quitter", "non"))
                .isZero();
        assertThat(screen.printed()).contains("Vos réponses à reseau, voisins ne sont pas enregistrées");
    }

    @Test
    void an_interruption_reports_unsaved_answers() {
        assertThat(fill("aller reseau", CHANGED, "1")).isEqualTo(130);
        assertThat(screen.printed())
                .contains(NOT_SAVED, "Les autres sont dans", "Pour reprendre")
                .doesNotContain("Tout ce que");
    }

    @Test
    void nothing_is_saved_if_the_file_never_existed() throws IOException {
        Files.delete(file);
        assertThat(fill(CHANGED, "Le Lavoir", "quitter")).isZero();
        Files.delete(file);
        assertThat(fill(CHANGED, "Le Lavoir")).isEqualTo(130);
        String told =
                "Votre réponse à acteur.nom n’est pas enregistrée : donnez-la de nouveau la prochaine fois. Aucun";
        assertThat(TerminalUser.unwrapped(screen.printed()))
                .containsSubsequence(told, told)
                .doesNotContain("Rien n’a été répondu");
    }

    private int fill(String... lines) {
        List<InputStream> typed = Stream.of(lines).map(this::typed).toList();
        return new PlainFill(screen, file).run(new SequenceInputStream(Collections.enumeration(typed)), false);
    }

    private InputStream typed(String line) {
        return switch (line) {
            case CHANGED -> new Meanwhile(THEIRS);
            case CHANGED_BACK -> new Meanwhile(OURS);
            default -> new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Changes the file without typing. */
    private final class Meanwhile extends InputStream {

        private final String content;

        private Meanwhile(String content) {
            this.content = content;
        }

        @Override
        public int read() {
            try {
                Files.writeString(file, content);
                return -1;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

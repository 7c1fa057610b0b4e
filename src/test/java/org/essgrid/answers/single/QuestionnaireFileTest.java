package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireFileTest {

    private static final Grid GRID = Grids.complete();

    private static final String GOOD = """
            critere;reponse;commentaire;preuve;cible_1an;action;echeance;statut_action
            acteur.nom;Épicerie « L’Œuf » à 3 €;;;;;;
            date;09/03/2026;;;;;;
            profil.statut;scop;;;;;;
            profil.effectif;12,5;;;;;;
            parametre.smic;12,31 €;;;;;;
            # 1. Gouvernance;;;;;;;
            gouv-ag;Engagé;Débattu;pv.pdf;Maîtrisé;Élire;31/12/2026;en cours
            parite;;"Six, ou sept";;;;;
            parite.femmes;6;;;7;;;
            parite.total;1 012;;;14;;;
            chartes;achats | mobilite;;;;;;
            bio;42,5 %;;;;;;
            ecart;sans objet;Un seul salaire;;;;;
            """;

    @ParameterizedTest
    @MethodSource("saved")
    void the_same_questionnaire_is_read_however_it_was_saved(byte[] bytes) {
        Questionnaire read = Questionnaire.read(GRID, bytes);

        assertThat(read.problems()).isEmpty();
        assertThat(read.answers()).contains(expected());
    }

    static Stream<Arguments> saved() {
        String excel = GOOD.replace("\n", "\r\n");
        String tabs = GOOD.replace(';', '\t');
        String quoted = GOOD.replaceAll("(?<=[;\n])([^;\n\"]+)(?=[;\n])", "\"$1\"");
        return Stream.of(
                Arguments.of(excel.getBytes(Charset.forName("windows-1252"))),
                Arguments.of(("\uFEFF" + excel).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of(("\uFEFF" + tabs).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of(tabs.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(quoted.getBytes(StandardCharsets.UTF_8)),
                Arguments.of(GOOD.replace("1 012", "1\u202F012").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(GOOD.stripTrailing().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_line_for_the_separator_moves_the_rest_by_one() {
        Questionnaire read = Questionnaire.read(GRID, "sep=;\r\n" + GOOD);

        assertThat(read.problems()).isEmpty();
        assertThat(read.answers().orElseThrow().to("bio").location().line())
                .isEqualTo(expected().to("bio").location().line() + 1);
        assertThat(read.answers().orElseThrow().profile()).isEqualTo(expected().profile());
        assertThat(read.answers().orElseThrow().to("parite").response())
                .isEqualTo(expected().to("parite").response());
    }

    @Test
    void a_damaged_questionnaire_gives_answers_or_problems_and_never_fails() {
        Random random = new Random(20_260_309);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        int rounds = TestScope.rounds(5_000);
        for (int i = 0; i < rounds; i++) {
            byte[] damaged = damaged(good, random);
            Diagnostics problems = new Diagnostics();
            Optional<Answers> answers = SingleQuestionnaireReader.read(GRID, "q.csv", damaged, problems);
            assertThat(answers.isEmpty())
                    .as(() -> new String(damaged, StandardCharsets.UTF_8))
                    .isEqualTo(problems.hasErrors());
            refused += answers.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(rounds / 5, rounds * 49 / 50);
    }

    /** A few cuts, doublings, swaps of cells, strange words and random bytes. */
    private static byte[] damaged(byte[] good, Random random) {
        StringBuilder text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
        String[] words = {
            ";", "\n", "\"", "\t", "N/A", "NSP", " | ", "\u00A0", "1e9", "-", "22-mai", "\uFFFF", "'=", "#"
        };
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                default -> text.insert(from, words[random.nextInt(words.length)]);
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static Answers expected() {
        Questionnaire read = Questionnaire.read(GRID, GOOD);
        assertThat(read.problems()).isEmpty();
        return read.answers().orElseThrow();
    }
}

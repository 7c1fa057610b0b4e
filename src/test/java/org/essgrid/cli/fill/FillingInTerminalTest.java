package org.essgrid.cli.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.Draft.Edit;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Measure;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole questionnaire filled in a real terminal, with mistakes, steps back and a broken connection. */
class FillingInTerminalTest {

    private static final String REASON = "pas de cible cette année ; à revoir";
    private static final String NOT_CONCERNED = "anc-reseau";
    private static final String CUT_OFF_AT = "anc-achats";

    @TempDir
    Path tmp;

    private Grid grid;
    private Draft sample;
    private Draft expected;
    private Tmux tmux;
    private TerminalUser user;

    @BeforeEach
    void start() throws IOException {
        assumeTrue(Tmux.isThere(), "tmux is not installed");
        grid = GridReader.read("cigales", ShippedGrids.bytes("cigales").orElseThrow(), new Diagnostics())
                .orElseThrow();
        DraftReader reader = new DraftReader(grid);
        expected = reader.blank(Language.FRENCH);
        sample = reader.read("", Files.readAllBytes(Path.of("samples/cigales.csv")), new Diagnostics())
                .orElseThrow();
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
    void the_file_and_score_equal_those_of_a_spreadsheet() throws IOException {
        begin(Map.of("TERM", "xterm-256color"));
        facts();
        List<Criterion> criteria = askedCriteria();
        for (Criterion criterion : criteria) {
            if (criterion.id().equals(CUT_OFF_AT)) {
                tmux.kill();
                tmux.close();
                tmux = new Tmux();
                user = new TerminalUser(tmux, user.seen());
                begin(Map.of("TERM", "xterm-256color", "NO_COLOR", "1"));
            }
            answer(criterion);
            assertThat(text(file())).as(criterion.id()).isEqualTo(text(expected.bytes()));
        }
        quit();
    }

    private void begin(Map<String, String> environment) {
        tmux.start(tmp, environment, List.of(), "remplir", "cigales", "-o", "q.csv");
        user.sees("Club CIGALES", "Entrée pour commencer >");
        user.types("");
    }

    private byte[] file() throws IOException {
        return Files.readAllBytes(tmp.resolve("q.csv"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void facts() {
        for (String row : factRows()) {
            String question = expected.text(row, QuestionnaireColumn.QUESTION);
            user.sees(TerminalUser.unwrapped(question), "Réponse >");
            if (row.equals("date")) {
                mistakes("31/02/2026", "n’est pas une date");
            } else if (row.equals("profil.annee_suivi")) {
                mistakes("deux", "n’est pas un nombre");
                mistakes("9", "n’est pas entre 0 et 5");
            }
            String answer = sample.text(row, QuestionnaireColumn.ANSWER);
            user.types(answer);
            write(row, QuestionnaireColumn.ANSWER, answer);
        }
    }

    private List<String> factRows() {
        return expected.rows().stream()
                .map(row -> row.get(0))
                .filter(row -> row.startsWith("acteur.")
                        || row.startsWith("profil.")
                        || row.startsWith("parametre.")
                        || List.of("campagne", "date", "repondants").contains(row))
                .toList();
    }

    private void mistakes(String wrong, String message) {
        user.types(wrong);
        user.sees("À corriger", wrong, message, "Réponse >");
    }

    private void write(String row, QuestionnaireColumn column, String text) {
        expected = expected.with(List.of(new Edit(row, column, text)));
    }

    /** Questions about the choice of the project do not apply in the second year; the sample does not answer them. */
    private List<Criterion> askedCriteria() {
        return grid.criteria().stream()
                .filter(criterion -> rows(criterion).stream()
                        .anyMatch(row ->
                                !sample.text(row, QuestionnaireColumn.ANSWER).isEmpty()))
                .toList();
    }

    private static List<String> rows(Criterion criterion) {
        List<String> rows = new ArrayList<>(List.of(criterion.id()));
        if (criterion.measure() instanceof Measure.Quantitative quantity
                && quantity.inputs().size() > 1) {
            quantity.inputs().forEach(input -> rows.add(criterion.id() + "." + input.id()));
        }
        return rows;
    }

    private void answer(Criterion criterion) {
        String asked = criterion.id() + ". ";
        user.sees(asked, "Réponse >");
        enterWithKeyword("note", QuestionnaireColumn.COMMENT, criterion);
        enterWithKeyword("preuve", QuestionnaireColumn.EVIDENCE, criterion);
        plan(criterion);
        if (criterion.id().equals(NOT_CONCERNED)) {
            notApplicable(criterion);
            return;
        }
        for (String row : rows(criterion)) {
            String answer = sample.text(row, QuestionnaireColumn.ANSWER);
            if (!answer.isEmpty()) {
                user.sees(asked, "Réponse >");
                user.types(answer);
            }
            if (answer.equals("non applicable")) {
                // An input that does not apply makes the whole question not apply; its comment is the reason.
                write(criterion.id(), QuestionnaireColumn.ANSWER, answer);
                return;
            }
            write(row, QuestionnaireColumn.ANSWER, answer);
        }
        navigate(criterion);
    }

    private void enterWithKeyword(String word, QuestionnaireColumn column, Criterion criterion) {
        String text = text(criterion, column);
        if (!text.isEmpty()) {
            user.types(word + " " + text);
            user.sees(criterion.id() + ". ", "Réponse >");
            write(criterion.id(), column, text);
        }
    }

    /** The text of the sample in this column of any of the criterion's rows. */
    private String text(Criterion criterion, QuestionnaireColumn column) {
        LinkedHashSet<String> texts = new LinkedHashSet<>();
        rows(criterion).forEach(row -> texts.add(sample.text(row, column)));
        texts.remove("");
        return String.join("", texts);
    }

    private void plan(Criterion criterion) {
        if (text(criterion, QuestionnaireColumn.ACTION).isEmpty()) {
            return;
        }
        user.types("cible");
        Map<QuestionnaireColumn, String> prompts = Map.of(
                QuestionnaireColumn.TARGET_1Y, "Cible à 1 an >",
                QuestionnaireColumn.TARGET_3Y, "Cible à 3 ans >",
                QuestionnaireColumn.ACTION, "Action >",
                QuestionnaireColumn.OWNER, "Qui s’en charge >",
                QuestionnaireColumn.DUE, "Pour quand >",
                QuestionnaireColumn.STATUS, "Où en est-elle >");
        for (QuestionnaireColumn column : List.of(
                QuestionnaireColumn.TARGET_1Y,
                QuestionnaireColumn.TARGET_3Y,
                QuestionnaireColumn.ACTION,
                QuestionnaireColumn.OWNER,
                QuestionnaireColumn.DUE,
                QuestionnaireColumn.STATUS)) {
            user.sees(prompts.get(column));
            String text = text(criterion, column);
            user.types(text);
            write(criterion.id(), column, text);
        }
        user.sees(criterion.id() + ". ", "Action : ", "Réponse >");
    }

    private void notApplicable(Criterion criterion) {
        // An existing comment would be the reason, so the user clears it and is asked for another.
        tmux.type("note");
        tmux.await(
                "comment", screen -> screen.endsWith("Commentaire > " + text(criterion, QuestionnaireColumn.COMMENT)));
        tmux.press("C-u");
        user.sees("Commentaire >");
        user.types("effacer");
        user.sees("Effacé", "Commentaire >");
        user.types("retour");
        user.sees("Réponse >");
        user.types("na");
        user.sees("Raison >");
        user.types("");
        user.sees("À corriger", "Raison >");
        user.types(REASON);
        write(criterion.id(), QuestionnaireColumn.ANSWER, "non applicable");
        write(criterion.id(), QuestionnaireColumn.COMMENT, REASON);
    }

    /** Goes back and forth, to distant questions and back, and to the help. */
    private void navigate(Criterion criterion) {
        if (criterion.id().equals("viab-marche")) {
            user.sees("viab-modele", "Réponse >");
            user.types("retour");
            user.sees("viab-marche. ", "Votre réponse : 2 (Convaincant)", "Réponse >");
            user.types("");
        } else if (criterion.id().equals("soc-besoin")) {
            user.sees("soc-acces", "Réponse >");
            user.types("aller gouvernance et équipe");
            user.sees("gouv-equipe. ", "Réponse >");
            user.types("aller viab-tresoreri");
            user.sees("Vouliez-vous dire « viab-tresorerie »", "Réponse >");
            user.types("aide");
            user.sees("quitter : ", "Entrée pour revenir");
            user.types("");
            user.sees("gouv-equipe. ", "Réponse >");
            user.types("aller");
        }
    }

    private void quit() throws IOException {
        String score = score();
        int before = user.seen().size();
        String screen = user.sees(">");
        while (screen.endsWith("Entrée pour la suite >")) {
            user.types("");
            screen = user.sees(">");
        }
        String shown = String.join("\n", user.seen().subList(before, user.seen().size()));
        assertThat(shown).contains("ont une réponse", "q.csv", "Écrire le rapport en PDF ? oui ou non >");
        assertThat(score.lines()).allMatch(line -> shown.contains(line.stripTrailing()));
        tmux.type("oui");
        assertThat(tmux.exitCode()).isZero();
        assertThat(tmux.whole()).contains("Écrit : q.pdf");
        assertThat(Files.readAllBytes(tmp.resolve("q.pdf"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        try (var files = Files.list(tmp)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("q.csv", "q.pdf");
        }
    }

    private String score() throws IOException {
        Path typed = tmp.resolve("tableur.csv");
        Files.write(typed, expected.bytes());
        TestConsole console = new TestConsole(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        assertThat(Main.run(new String[] {"score", "cigales", typed.toString()}, console.console()))
                .as(console.told())
                .isZero();
        Files.delete(typed);
        return console.printed();
    }
}

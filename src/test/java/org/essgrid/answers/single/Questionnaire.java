package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** The result of reading a questionnaire in a test. */
record Questionnaire(Optional<Answers> answers, List<Diagnostic> problems) {

    static Questionnaire read(Grid grid, byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        Optional<Answers> answers = SingleQuestionnaireReader.read(grid, "q.csv", bytes, problems);
        return new Questionnaire(answers, problems.sorted());
    }

    static Questionnaire read(Grid grid, String text) {
        return read(grid, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A questionnaire of a named actor with these rows, which are padded to all columns. */
    static Questionnaire rows(Grid grid, String... rows) {
        String header =
                "critere;reponse;commentaire;preuve;cible_1an;cible_3ans;action;responsable;echeance;statut_action\n";
        StringBuilder text = new StringBuilder(header).append("acteur.nom;Épicerie;;;;;;;;\n");
        for (String row : rows) {
            long cells = row.chars().filter(c -> c == ';').count();
            text.append(row).append(";".repeat((int) (9 - cells))).append('\n');
        }
        return read(grid, text.toString());
    }

    Answer to(String criterion) {
        assertThat(problems).noneMatch(Diagnostic::isError);
        return answers.orElseThrow().to(criterion);
    }

    /** The keys of the problems in the order of the file. */
    List<String> keys() {
        return problems.stream().map(Diagnostic::key).toList();
    }

    Diagnostic only() {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    String onlyMessage() {
        return only().message(Messages.in(Language.FRENCH));
    }
}

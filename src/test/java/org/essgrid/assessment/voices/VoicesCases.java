package org.essgrid.assessment.voices;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Answers;
import org.essgrid.answers.JoinedAnswers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;

/** A grid with colleges, and respondents in a short notation. */
public final class VoicesCases {

    private VoicesCases() {}

    /** @param rule of the grid, as in {@code rule: median} */
    public static Grid grid(String rule) {
        String yaml = """
                id: g
                version: 1
                title: G
                languages: [fr]
                policy: {min-coverage: 0}
                voices:
                  %s
                  colleges:
                    - {id: a, label: A, weight: 2}
                    - {id: b, label: B}
                    - {id: c, label: C}
                    - {id: z, label: Z, weight: 0}
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: q, kind: quantitative, question: Q, score: {linear: {from: 0, to: 100}}}
                      - {id: k, kind: quantitative, question: K, accept: [0, 100], score: {curve: [[0, 0], [50, 90], [100, 100]]}}
                """.formatted(rule);
        Diagnostics problems = new Diagnostics();
        return GridReader.read("g.yaml", yaml.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    /** Respondents such as {@code a:40} or {@code b:ne sait pas}, each with the same answer to both criteria. */
    public static List<Answers> respondents(Grid grid, String... respondents) {
        List<Answers> answers = new ArrayList<>();
        for (String respondent : respondents) {
            String[] parts = respondent.split(":", -1);
            String csv = "critere;reponse;commentaire\nacteur.nom;X;\nacteur.college;%s;\nq;%s;m\nk;%s;m\n"
                    .formatted(parts[0], parts[1], parts[1]);
            Diagnostics problems = new Diagnostics();
            String file = String.format(java.util.Locale.ROOT, "%02d.csv", answers.size());
            answers.add(SingleQuestionnaireReader.read(grid, file, csv.getBytes(StandardCharsets.UTF_8), problems)
                    .orElseThrow(() -> new AssertionError(problems.sorted())));
        }
        return answers;
    }

    public static Assessment assess(Grid grid, List<Answers> respondents) {
        Diagnostics problems = new Diagnostics();
        List<Answers> joined = JoinedAnswers.of(grid, respondents, problems);
        if (problems.hasErrors()) {
            throw new AssertionError(problems.sorted());
        }
        return VoicesAssessor.assess(grid, joined);
    }
}

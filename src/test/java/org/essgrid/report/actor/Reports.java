package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Theme;
import org.essgrid.text.Language;

/** Reports of the shipped grids and questionnaires. */
final class Reports {

    static final List<String> GRIDS = List.of("ess-creteil", "bonnes-pratiques-ess", "esus", "cigales");

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    /** A writer is not shared between threads. */
    private static final ThreadLocal<PdfWriter> WRITER =
            ThreadLocal.withInitial(() -> new PdfWriter(Theme.standard(), new Fonts()));

    private Reports() {}

    static Grid grid(String id) {
        Path file = Path.of("grids", id, "grid.yaml");
        return GridReader.read(file.toString(), bytes(file), new Diagnostics()).orElseThrow();
    }

    static Assessment sample(String gridId) {
        return assessed(grid(gridId), Path.of("samples", gridId + ".csv"));
    }

    static Assessment blank(String gridId) {
        return Assessor.assess(grid(gridId), Answers.none());
    }

    /** Every criterion answered « non applicable », without a reason. */
    static Assessment nothingApplies(String gridId) {
        Grid grid = grid(gridId);
        Location location = Location.of("rien.csv");
        Map<String, Answer> answers = new HashMap<>();
        for (Criterion criterion : grid.criteria()) {
            Response response = new Response.NotApplicable("");
            answers.put(criterion.id(), new Answer(response, "", "", Answer.Targets.NONE, Optional.empty(), location));
        }
        Actor actor = new Actor("", "Le Fournil", "2026", Optional.empty(), "");
        return Assessor.assess(grid, new Answers(actor, Map.of(), Map.of(), answers, location));
    }

    static Assessment assessed(Grid grid, Path questionnaire) {
        Diagnostics problems = new Diagnostics();
        Answers answers = SingleQuestionnaireReader.read(grid, questionnaire.toString(), bytes(questionnaire), problems)
                .orElseThrow();
        assertThat(problems.hasErrors()).isFalse();
        return Assessor.assess(grid, answers);
    }

    static PdfFile write(Assessment assessment, Language language) {
        return write(request(assessment, language));
    }

    static PdfFile write(ReportRequest request) {
        return WRITER.get().write(ActorReport.of(request));
    }

    static ReportRequest request(Assessment assessment, Language language) {
        return ReportRequest.of(assessment, language, DATE, "essgrid 0.1.0");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grids of every method have a report: tables, penalties below zero, sums, further views. */
class TeachingGridsReportTest {

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids/examples"))) {
            return files
                    .filter(f -> f.toString().endsWith(".csv") && f.getParent().endsWith("examples"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_report_shows_the_score_of_an_example(Path example) throws IOException {
        Path file = example.getParent().resolveSibling("grid.yaml");
        Grid grid = GridReader.read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
        Assessment assessment = Reports.assessed(grid, example);

        String first = PdfContent.pages(
                        Reports.write(assessment, Language.FRENCH).bytes())
                .get(0);

        String figure = new ScoreWords(new ReportTexts(Language.FRENCH), grid)
                .figure(assessment.root())
                .replace("/", "points sur");
        String shown = assessment.root().score().isPresent()
                ? figure
                : new ReportTexts(Language.FRENCH).message("report.no-score");
        assertThat(PrintedText.plain(first)).contains(PrintedText.plain(shown));
    }
}

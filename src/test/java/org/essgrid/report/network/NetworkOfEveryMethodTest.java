package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.network.Networks;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks of every method have a report: tables, penalties below zero, sums, further views. */
class NetworkOfEveryMethodTest {

    static Stream<Path> grids() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids/examples"))) {
            return files.filter(file -> file.endsWith("grid.yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void the_report_has_the_median_and_the_views(Path file) throws IOException {
        Grid grid = GridReader.read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
        List<Assessment> members = Networks.random(grid, 25, 6);
        NetworkSummary picture = NetworkReports.picture(grid, members);
        PdfFile pdf = NetworkReports.write(picture, Language.FRENCH, false);
        List<String> pages = PdfContent.pages(pdf.bytes());
        ReportTexts texts = new ReportTexts(Language.FRENCH);

        picture.of(grid.root())
                .distribution()
                .ifPresent(spread -> assertThat(PrintedText.plain(String.join(" ", pages.subList(1, pages.size()))))
                        .contains(PrintedText.plain(
                                texts.number(Histogram.counted(grid.root().publication())
                                        .round(spread.quartiles().median())))));
        String whole = PrintedText.plain(String.join(" ", pages));
        for (Group view : grid.viewGroups()) {
            assertThat(whole).contains(PrintedText.plain(texts.text(view.title())));
        }
        assertThat(Conformance.failures(pdf.bytes())).isEmpty();
    }
}

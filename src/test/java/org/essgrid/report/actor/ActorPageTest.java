package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.assessment.Assessment;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.html.PageStructure;
import org.essgrid.report.html.SameWords;
import org.essgrid.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The actor's report as a page: the words of the PDF, in a sound structure. */
class ActorPageTest {

    static Stream<Arguments> samples() {
        List<Arguments> others = Reports.GRIDS.stream()
                .flatMap(grid -> Stream.of(
                        Arguments.of(grid + " blank", Reports.blank(grid)),
                        Arguments.of(grid + " not concerned", Reports.nothingApplies(grid))))
                .toList();
        return Stream.concat(
                Reports.GRIDS.stream().map(grid -> Arguments.of(grid, Reports.sample(grid))),
                TestScope.oneIn(3, others));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void it_says_what_the_pdf_says(String name, Assessment assessment) {
        for (Language language : TestScope.isFull() ? Language.values() : new Language[] {Language.FRENCH}) {
            ReportRequest request = Reports.request(assessment, language);
            PageStructure.check(SameWords.check(ActorReport.of(request)));
        }
    }

    @Test
    void the_short_one_and_the_radar_too() {
        Assessment assessment = Reports.sample("ess-creteil");
        ReportRequest usual = Reports.request(assessment, Language.FRENCH);
        for (boolean shortened : new boolean[] {true, false}) {
            Document page = SameWords.check(ActorReport.of(new ReportRequest(
                    assessment,
                    usual.language(),
                    usual.date(),
                    usual.program(),
                    Benchmarks.NONE,
                    shortened,
                    !shortened)));
            PageStructure.check(page);
            assertThat(page.select("svg.wide").size()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void it_has_links_from_the_priorities_and_the_contents() {
        Document page =
                SameWords.check(ActorReport.of(Reports.request(Reports.sample("ess-creteil"), Language.FRENCH)));
        assertThat(page.select("nav a").eachAttr("href")).contains("#answers", "#plan");
        assertThat(page.select("main > .columns a")).hasSizeGreaterThan(4);
        assertThat(page.selectFirst("tr.group th").attr("scope")).isEqualTo("rowgroup");
    }

    @Test
    void nothing_that_people_write_becomes_part_of_the_page(@TempDir Path folder) throws IOException {
        String script = "<script>alert(1)</script>";
        String image = "'><img src=x onerror=alert(1)>";
        String hostile = Files.readString(Path.of("samples/ess-creteil.csv"))
                .replace("L’Atelier du Marronnier", script)
                .replace("L’enquête annuelle", image)
                .replace("Synthèse de l’enquête", "javascript:alert(1)</table></main>");
        assertThat(hostile).contains(script, image, "javascript:");
        Path file = folder.resolve("hostile.csv");
        Files.writeString(file, hostile);
        Assessment assessment = Reports.assessed(Reports.grid("ess-creteil"), file);
        Document page = SameWords.check(ActorReport.of(Reports.request(assessment, Language.FRENCH)));
        PageStructure.check(page);
        assertThat(page.selectFirst("h1").text()).contains(script);
        assertThat(page.selectFirst("#answers + table").text())
                .contains("<img src=x onerror=alert(1)>", "</table></main>");
    }
}

package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.report.pdf.PageGeometry;
import org.essgrid.report.pdf.PageGeometry.Words;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes and lengths of lines, and that no text lies over another. */
public class LegibilityTest {

    private static final double LEAST = 9;
    private static final int LONGEST_LINE = 95;

    static Stream<Arguments> gridsAndLanguages() {
        return ActorReportTest.gridsAndLanguages();
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void text_is_large_enough_and_lines_are_not_too_long(String grid, Language language) throws IOException {
        long large = 0;
        long all = 0;
        for (List<Words> page : pages(grid, language)) {
            for (Words words : page) {
                assertThat(words.size()).as(words.text()).isGreaterThan(LEAST - 0.01);
                if (words.box().getMaxY() > 50 && words.box().getMaxY() < 790) {
                    assertThat(words.text().length()).as(words.text()).isLessThanOrEqualTo(LONGEST_LINE);
                }
                all += words.text().length();
                large += words.size() > 9.99 ? words.text().length() : 0;
            }
        }
        assertThat(large / (double) all).isGreaterThan(grid.equals("ess-creteil") ? 0.6 : 0.45);
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void no_text_lies_over_another(String grid, Language language) throws IOException {
        for (List<Words> page : pages(grid, language)) {
            assertThat(overlaps(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void the_last_page_is_not_nearly_empty(String grid, Language language) throws IOException {
        List<List<Words>> pages = pages(grid, language);
        double lowest = pages.get(pages.size() - 1).stream()
                .mapToDouble(words -> words.box().getMaxY())
                .filter(y -> y < 790)
                .max()
                .orElse(0);
        assertThat(lowest).isGreaterThan(60 + 730 / 5.0);
    }

    /** Pairs of texts whose letters cover each other. */
    public static List<String> overlaps(List<Words> page) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            for (int j = i + 1; j < page.size(); j++) {
                var common = page.get(i).box().createIntersection(page.get(j).box());
                if (common.getWidth() > 0.5 && common.getHeight() > 0.5) {
                    found.add(page.get(i).text() + " | " + page.get(j).text());
                }
            }
        }
        return found;
    }

    private static List<List<Words>> pages(String grid, Language language) throws IOException {
        Assessment assessment = Reports.sample(grid);
        return PageGeometry.words(Reports.write(assessment, language).bytes());
    }
}

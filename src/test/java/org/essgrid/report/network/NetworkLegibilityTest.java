package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.network.Networks;
import org.essgrid.report.actor.LegibilityTest;
import org.essgrid.report.pdf.PageGeometry;
import org.essgrid.report.pdf.PageGeometry.Words;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes and lengths of lines in the network's report, and that no text lies over another. */
class NetworkLegibilityTest {

    static Stream<Arguments> reports() {
        return Stream.of("ess-creteil", "esus", "bonnes-pratiques-ess")
                .flatMap(grid -> Stream.of(true, false).map(anonymous -> Arguments.of(grid, anonymous)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void text_is_large_enough_and_apart(String grid, boolean anonymous) throws IOException {
        List<Assessment> members =
                grid.equals("ess-creteil") ? NetworkReports.sample() : Networks.random(Networks.grid(grid), 24, 24);
        for (Language language : Language.values()) {
            List<List<Words>> pages = PageGeometry.words(
                    NetworkReports.write(NetworkReports.picture(members.get(0).grid(), members), language, anonymous)
                            .bytes());
            for (List<Words> page : pages) {
                assertThat(LegibilityTest.overlaps(page)).isEmpty();
                assertThat(page).allMatch(words -> words.size() > 8.99);
                assertThat(page)
                        .filteredOn(words ->
                                words.box().getMaxY() > 50 && words.box().getMaxY() < 790)
                        .allMatch(words -> words.text().length() <= 95);
            }
            assertThat(pages.get(0)).anyMatch(words -> words.text().contains("□"));
        }
    }
}

package org.essgrid.report.network;

import java.io.IOException;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.network.Networks;
import org.essgrid.report.actor.StressedLayoutTest;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of a network on any number of themes: nothing overlaps. */
class StressedNetworkLayoutTest {

    @ParameterizedTest
    @CsvSource({"1, false, false", "3, true, false", "25, true, true", "60, false, true", "60, true, false"})
    void any_number_of_themes_with_any_titles(int dimensions, boolean longTitles, boolean anonymous)
            throws IOException {
        Grid grid = StressedLayoutTest.grid(dimensions, longTitles);
        List<Assessment> members = Networks.random(grid, 40, 7);
        StressedLayoutTest.check(NetworkReports.write(NetworkReports.picture(grid, members), Language.FRENCH, anonymous)
                .bytes());
    }
}

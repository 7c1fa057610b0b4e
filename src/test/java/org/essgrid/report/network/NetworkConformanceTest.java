package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.network.Networks;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Networks' reports are valid for screen readers (PDF/UA-1) and archives (PDF/A-2a). */
class NetworkConformanceTest {

    static Stream<Arguments> languages() {
        List<Arguments> cases = Stream.of(Language.values())
                .flatMap(language -> Stream.of(true, false).map(anonymous -> Arguments.of(language, anonymous)))
                .toList();
        return TestScope.oneIn(3, cases);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_network_that_comes_with_the_program(Language language, boolean anonymous) {
        List<Assessment> members = NetworkReports.sample();
        Grid grid = members.get(0).grid();
        assertThat(Conformance.failures(NetworkReports.write(NetworkReports.picture(grid, members), language, anonymous)
                        .bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"esus, 0", "esus, 1", "cigales, 3", "cigales, 70", "bonnes-pratiques-ess, 61"})
    void networks_of_every_size(String id, int size) {
        Grid grid = Networks.grid(id);
        for (boolean anonymous : TestScope.isFull() ? List.of(true, false) : List.of(size % 2 == 0)) {
            assertThat(Conformance.failures(NetworkReports.write(
                                    NetworkReports.picture(grid, Networks.random(grid, size, 3)),
                                    Language.FRENCH,
                                    anonymous)
                            .bytes()))
                    .isEmpty();
        }
    }
}

package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports are valid for screen readers (PDF/UA-1) and archives (PDF/A-2a). */
class ActorReportConformanceTest {

    static Stream<Arguments> gridsAndLanguages() {
        return Reports.GRIDS.stream()
                .flatMap(grid -> Stream.of(Language.values()).map(language -> Arguments.of(grid, language)));
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_filled_questionnaire_gives_a_valid_document(String grid, Language language) {
        assertThat(Conformance.failures(
                        Reports.write(Reports.sample(grid), language).bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_blank_questionnaire_gives_a_valid_document(String grid, Language language) {
        assertThat(Conformance.failures(
                        Reports.write(Reports.blank(grid), language).bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_questionnaire_where_nothing_applies_gives_a_valid_document(String grid, Language language) {
        assertThat(Conformance.failures(
                        Reports.write(Reports.nothingApplies(grid), language).bytes()))
                .isEmpty();
    }
}

package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports are valid for screen readers (PDF/UA-1) and archives (PDF/A-2a). */
class ActorReportConformanceTest {

    /** Each grid in one of the languages; in all of them in a full run. */
    static List<Arguments> gridsAndLanguages() {
        List<Arguments> cases = new ArrayList<>();
        for (String grid : Reports.GRIDS) {
            int turn = Reports.GRIDS.indexOf(grid) % Language.values().length;
            Stream.of(Language.values())
                    .filter(language -> TestScope.isFull() || language.ordinal() == turn)
                    .forEach(language -> cases.add(Arguments.of(grid, language)));
        }
        return cases;
    }

    static Stream<Arguments> someGridsAndLanguages() {
        return TestScope.oneIn(3, gridsAndLanguages());
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_filled_questionnaire_gives_a_valid_document(String grid, Language language) {
        assertThat(Conformance.failures(
                        Reports.write(Reports.sample(grid), language).bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("someGridsAndLanguages")
    void a_blank_questionnaire_gives_a_valid_document(String grid, Language language) {
        assertThat(Conformance.failures(
                        Reports.write(Reports.blank(grid), language).bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("someGridsAndLanguages")
    void a_questionnaire_where_nothing_applies_gives_a_valid_document(String grid, Language language) {
        assertThat(Conformance.failures(
                        Reports.write(Reports.nothingApplies(grid), language).bytes()))
                .isEmpty();
    }
}

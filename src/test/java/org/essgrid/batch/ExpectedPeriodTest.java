package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which campaign and date a questionnaire may give in the campaign of spring 2026, after one that ended on 30/11/2025. */
class ExpectedPeriodTest {

    private static final ExpectedPeriod SPRING = new ExpectedPeriod(
            Optional.of(LocalDate.of(2025, 11, 30)),
            LocalDate.of(2026, 6, 30),
            List.of("printemps", "Printemps 2026"),
            List.of("automne", "Automne 2025"));

    @ParameterizedTest
    @CsvSource({
        "'', 2026-05-02, ''",
        "printemps, , ''",
        "Campagne de 2026, 2026-06-30, ''",
        "la première, 2025-12-01, ''",
        "2019, , batch.other-campaign",
        "Automne 2025, 2026-05-02, batch.other-campaign",
        "'', 2025-11-30, batch.other-campaign",
        "2026, 2026-07-01, batch.date-to-come",
        "2026, 1026-05-02, batch.date-long-ago"
    })
    void what_does_not_fit_is_warned_of(String campaign, @Nullable LocalDate date, String key) {
        assertThat(warnings(campaign, date)).isEqualTo(key.isEmpty() ? List.of() : List.of(key));
    }

    @Test
    void the_name_of_another_campaign_is_enough() {
        assertThat(warnings("automne", LocalDate.of(2026, 5, 2))).containsExactly("batch.other-campaign");
        assertThat(warnings("hiver", LocalDate.of(2026, 5, 2))).isEmpty();
    }

    private static List<String> warnings(String campaign, @Nullable LocalDate date) {
        Actor actor = new Actor("a", "A", campaign, Optional.ofNullable(date), "");
        Diagnostics problems = new Diagnostics();
        SPRING.check(new Answers(actor, Map.of(), Map.of(), Map.of(), Location.of("a.csv")), problems);
        assertThat(problems.hasErrors()).isFalse();
        return problems.sorted().stream().map(Diagnostic::key).toList();
    }
}

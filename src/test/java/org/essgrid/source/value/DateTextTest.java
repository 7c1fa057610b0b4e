package org.essgrid.source.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2028", "2028-02-29", " 29/02/2028 "})
    void a_date_is_french_or_iso(String typed) {
        assertThat(DateText.parse(typed)).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/2/2026", "01/2/2026", "1/02/2026", "01/02/2026"})
    void a_french_day_or_month_may_do_without_its_zero(String typed) {
        assertThat(DateText.parse(typed)).contains(LocalDate.of(2026, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "29/02/2027",
                "31/04/2026",
                "2027-02-29",
                "1/13/2026",
                "01/13/2026",
                "001/02/2026",
                "-1/02/2026",
                "1/2/26",
                "01-02-2026",
                "01/02/26",
                "20260102",
                "01/02/2026 x",
                "2026-1-02",
                "demain"
            })
    void anything_else_and_days_that_do_not_exist_are_refused(String typed) {
        assertThat(DateText.parse(typed)).isEmpty();
    }
}

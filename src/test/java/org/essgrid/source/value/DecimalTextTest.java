package org.essgrid.source.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.essgrid.source.value.DecimalText.Date;
import org.essgrid.source.value.DecimalText.NotANumber;
import org.essgrid.source.value.DecimalText.Number;
import org.essgrid.source.value.DecimalText.OtherUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '"',
            value = {
                "0|0",
                "12|12",
                "007|7",
                "12,5|12.5",
                "12.5|12.5",
                "\" 12 \"|12",
                "-3|-3",
                "\u22123|-3",
                "- 3|-3",
                "+3|3",
                ",5|0.5",
                ".5|0.5",
                "1 234|1234",
                "1\u00A0234,5|1234.5",
                "1\u202F234,5|1234.5",
                "1\u2009234.5|1234.5",
                "12 345 678|12345678",
                "1234,5|1234.5",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "1.234.567,89|1234567.89",
                "1,234|1.234",
                "1.234|1.234",
                "1E+3|1000",
                "1,00E+05|100000",
                "1e3|1000",
                "2,5E-2|0.025",
                "\u00A012\u00A0|12",
                "0,10|0.10"
            })
    void a_number_is_read_as_people_type_it(String typed, String expected) {
        assertThat(DecimalText.parse(typed, ""))
                .isInstanceOfSatisfying(
                        Number.class,
                        number -> assertThat(number.value().toPlainString()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "12abc?!",
                "12-15",
                "12 34",
                "1 23",
                "1234 567",
                "1 2345",
                "1,2,3",
                "1.2.3",
                "1,23.4",
                "1.2345,6",
                "1 234.567,8",
                "1 234 56",
                "12,",
                "12.",
                ".",
                ",",
                "-",
                "+-3",
                "--3",
                "3-",
                "1,234 567",
                "1E",
                "1E999",
                "1E+",
                "=1+1",
                "1/3/5",
                "1,5 2,5",
                "١٢",
                "½",
                "NaN",
                "Infinity",
                "0x10",
                "1_000",
                "12345678901234567890123456789012345678901",
                "12 %%%%%%%%%%%%%%%%%%%%%%",
                "12 5%",
                "environ 12",
                "12 ou 13"
            })
    void anything_left_over_is_refused(String typed) {
        assertThat(DecimalText.parse(typed, "%")).isNotInstanceOf(Number.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75 %|%",
                "75%|%",
                "75\u202F%|%",
                "75 pour cent|%",
                "12 €|€",
                "12€|€",
                "12 euros|€",
                "12 EUR|€",
                "12,5 k€|k€",
                "12 K€|k€",
                "12 Heures|h",
                "3 salariés|salarié",
                "3 SALARIES|salariés",
                "8 m²|m2",
                "8 m2|m²",
                "5 ETP|etp",
                "5 e|E",
                "4 tCO2e|tCO2e",
                "2 jours par an|jours par an",
                "1E3 €|€",
                "3 km / h|km/h"
            })
    void the_unit_due_may_follow_in_any_usual_spelling(String typed, String unit) {
        assertThat(DecimalText.parse(typed, unit)).isInstanceOf(Number.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12 €|k€|€", "12 k€|€|k€", "12 %||%", "12 %|€|%", "12 heures|jours|heures", "12abc||abc"})
    void another_unit_is_named(String typed, String unit, String named) {
        assertThat(DecimalText.parse(typed, unit == null ? "" : unit)).isEqualTo(new OtherUnit(named));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22 mai|22,5", "22-mai|22,5", "22 Mai|22,5", "22/05/2026|22,5", "22-05-2026|22,5", "22.05.2026|22,5",
                        "22/05|22,5", "22/5/26|22,5", "2026-05-22|22,5",
                "2026-05-22 00:00:00|22,5", "2026-05-22T00:00|22,5", "mai-22|5,22", "22 mai 2026|22,5", "1-janv|1,1",
                        "1-janv.|1,1", "3-févr|3,2", "4-août|4,8", "12-déc|12,12",
                "22-May|22,5", "May-22|5,22", "5-Aug|5,8", "janv-26|1,26", "10-oct.-26|10,10", "7 sept. 2026|7,9",
                        "2 juil|2,7", "30 juin|30,6"
            })
    void a_date_is_told_with_the_number_that_became_it(String typed, String meant) {
        assertThat(DecimalText.parse(typed, "%")).isEqualTo(new Date(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 mois", "3 marches", "22 maison", "12 marsouins"})
    void a_word_that_begins_like_a_month_is_no_date(String typed) {
        assertThat(DecimalText.parse(typed, "")).isInstanceOf(OtherUnit.class);
    }

    @Test
    void a_hostile_text_costs_nothing() {
        assertThat(DecimalText.parse("9".repeat(10_000_000), "")).isEqualTo(new NotANumber());
        assertThat(DecimalText.parse("1 ".repeat(5_000_000), "")).isEqualTo(new NotANumber());
    }

    @Test
    void any_text_gives_a_result() {
        String alphabet = "0123456789  ,.+-eE%€k/mai\u00A0\u2212";
        Random random = new Random(42);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(DecimalText.parse(typed.toString(), "%")).isNotNull();
        }
    }
}

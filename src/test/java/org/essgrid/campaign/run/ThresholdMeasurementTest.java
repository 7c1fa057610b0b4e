package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the last campaign must reach is measured by its results. */
class ThresholdMeasurementTest {

    @TempDir
    Path tmp;

    private Fair fair;

    @BeforeEach
    void open() throws IOException {
        fair = new Fair(tmp);
    }

    private ThresholdResult measured(String threshold) throws IOException {
        fair.describe(Fair.FILE + "reports: none\nthresholds: [" + threshold + "]\n");
        RunResult result = fair.run("sortie");
        assertThat(result.thresholds()).isEqualTo(fair.thresholds).hasSize(1);
        assertThat(result.isShort()).isNotEqualTo(fair.thresholds.get(0).met());
        return fair.thresholds.get(0);
    }

    @ParameterizedTest
    @CsvSource({"0.83, true", "0.84, false", "1, false"})
    void five_of_six_take_part(BigDecimal wanted, boolean met) throws IOException {
        ThresholdResult measured = measured("{participation: " + wanted + "}");

        assertThat(measured.count()).isEqualTo(5);
        assertThat(measured.of()).isEqualTo(6);
        assertThat(measured.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false"})
    void rejections_are_counted(int allowed, boolean met) throws IOException {
        Files.writeString(tmp.resolve("2026/q2.csv"), "critere;reponse\nag;zzz\n");
        ThresholdResult measured = measured("{rejected-at-most: " + allowed + "}");

        assertThat(measured.count()).isEqualTo(1);
        assertThat(measured.met()).isEqualTo(met);
    }

    /** Local purchases of 14, 21, 28, 35 and 42 per cent on a scale to 80: 17.5, 26.25 → 26.3, 35, 43.75 → 43.8, 52.5. */
    @ParameterizedTest
    @CsvSource({
        "35, median, 35, true",
        "35.1, median, 35, false",
        "35.02, mean, 35.02, true",
        "35.03, mean, 35.02, false"
    })
    void the_middle_of_the_members_counts(BigDecimal wanted, String of, BigDecimal reached, boolean met)
            throws IOException {
        ThresholdResult measured = measured("{score-at-least: " + wanted + ", node: achats, of: " + of + "}");

        assertThat(measured.reached().orElseThrow()).isEqualByComparingTo(reached);
        assertThat(measured.met()).isEqualTo(met);
    }

    @Test
    void of_fewer_members_than_the_floor_nothing_is_told() throws IOException {
        fair.describe(Fair.FILE.replace("floor: 2", "floor: 6") + "thresholds: [{score-at-least: 0, node: achats}]\n");
        fair.run("sortie");

        assertThat(fair.thresholds.get(0).reached()).isEmpty();
        assertThat(fair.thresholds.get(0).met()).isFalse();
    }
}

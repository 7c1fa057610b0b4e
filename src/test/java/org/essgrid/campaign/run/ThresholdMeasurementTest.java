package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essgrid.campaign.Threshold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thresholds are measured on the results of the last campaign. */
class ThresholdMeasurementTest {

    @TempDir
    Path tmp;

    private CampaignFixture fixture;

    @BeforeEach
    void open() throws IOException {
        fixture = new CampaignFixture(tmp);
    }

    private Threshold.Result measured(String threshold) throws IOException {
        fixture.writeCampaignFile(CampaignFixture.FILE + "reports: none\nthresholds: [" + threshold + "]\n");
        RunResult result = fixture.run("sortie");
        assertThat(result.thresholds()).isEqualTo(fixture.thresholds).hasSize(1);
        assertThat(result.isShort()).isNotEqualTo(fixture.thresholds.get(0).met());
        return fixture.thresholds.get(0);
    }

    @ParameterizedTest
    @CsvSource({"0.83, true", "0.84, false", "1, false"})
    void participation_is_measured_on_the_list_of_members(BigDecimal wanted, boolean met) throws IOException {
        Threshold.Result measured = measured("{participation: " + wanted + "}");

        assertThat(measured.count()).isEqualTo(5);
        assertThat(measured.of()).isEqualTo(6);
        assertThat(measured.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false"})
    void rejections_are_counted(int allowed, boolean met) throws IOException {
        Files.writeString(tmp.resolve("2026/q2.csv"), "critere;reponse\nag;zzz\n");
        Threshold.Result measured = measured("{rejected-at-most: " + allowed + "}");

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
    void median_and_mean_scores_are_measured(BigDecimal wanted, String of, BigDecimal reached, boolean met)
            throws IOException {
        Threshold.Result measured = measured("{score-at-least: " + wanted + ", node: achats, of: " + of + "}");

        assertThat(measured.reached().orElseThrow()).isEqualByComparingTo(reached);
        assertThat(measured.met()).isEqualTo(met);
    }

    @Test
    void the_score_of_fewer_members_than_the_floor_is_not_given() throws IOException {
        fixture.writeCampaignFile(CampaignFixture.FILE.replace("floor: 2", "floor: 6")
                + "thresholds: [{score-at-least: 0, node: achats}]\n");
        fixture.run("sortie");

        assertThat(fixture.thresholds.get(0).reached()).isEmpty();
        assertThat(fixture.thresholds.get(0).met()).isFalse();
    }
}

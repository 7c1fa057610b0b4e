package org.essgrid.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedScaleTest {

    @ParameterizedTest
    @CsvSource({"100, 1", "100, 0", "1, 3", "1000, 0", "20, 2", "12.5, 1", "1, 9", "100000, 4"})
    void the_short_way_and_the_long_way_publish_the_same(BigDecimal outOf, int decimals) {
        PublishedScale publication = new PublishedScale(outOf, decimals, RoundingMode.HALF_UP);
        Random random = new Random(20_261_123);
        for (int i = 0; i < 50_000; i++) {
            double score = i % 3 == 0 ? random.nextInt(2_001) / 2_000.0 : random.nextDouble();
            score = i % 7 == 0 ? Math.nextUp(score) : score;
            assertThat(publication.publish(score))
                    .as("%s", score)
                    .isEqualTo(publication.round(BigDecimal.valueOf(score).multiply(outOf)));
        }
    }
}

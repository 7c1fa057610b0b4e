package org.essgrid.network.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.essgrid.grid.PublishedScale;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.Quartiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50                    | 50    | 50    | 50
            10 20                 | 12.5  | 15    | 17.5
            10 20 40              | 15    | 20    | 30
            10 20 40 80           | 17.5  | 30    | 50
            1 2 3 4 5             | 2     | 3     | 4
            -5.5 0 0.1            | -2.75 | 0     | 0.05
            7 7 7 7 99.9          | 7     | 7     | 7
            """)
    void quartiles_are_those_of_spreadsheets(String scores, String lower, String median, String upper) {
        Distribution found = of(1, scores.split(" "));

        assertThat(plain(found.quartiles())).containsExactly(lower, median, upper);
    }

    @Test
    void every_figure_is_exact_for_any_number_of_scores() {
        Random random = new Random(5);
        for (int size = 1; size < 400; size += 1 + size / 4) {
            List<BigDecimal> scores = new ArrayList<>();
            Histogram histogram = new Histogram(publication("100", 1));
            for (int i = 0; i < size; i++) {
                BigDecimal score = BigDecimal.valueOf(random.nextInt(1001), 1);
                scores.add(score);
                histogram.add(score);
            }
            scores.sort(BigDecimal::compareTo);
            Distribution found = histogram.distribution().orElseThrow();

            assertThat(found.members()).isEqualTo(size);
            assertThat(found.min()).isEqualByComparingTo(scores.get(0));
            assertThat(found.max()).isEqualByComparingTo(scores.get(size - 1));
            assertThat(found.quartiles().median()).isEqualByComparingTo(typeSeven(scores, "0.5"));
            assertThat(found.quartiles().lower()).isEqualByComparingTo(typeSeven(scores, "0.25"));
            assertThat(found.quartiles().upper()).isEqualByComparingTo(typeSeven(scores, "0.75"));
            BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(found.mean())
                    .isEqualByComparingTo(
                            sum.divide(BigDecimal.valueOf(size), new MathContext(34, RoundingMode.HALF_UP)));
            BigDecimal some = scores.get(size / 2);
            assertThat(found.below(some)).isEqualTo((int)
                    scores.stream().filter(s -> s.compareTo(some) < 0).count());
        }
    }

    @Test
    void a_fine_scale_is_counted_in_ten_thousand_steps() {
        Histogram fine = new Histogram(publication("100", 6));
        Histogram large = new Histogram(publication("2000000", 0));
        for (int i = 0; i < 50_000; i++) {
            fine.add(BigDecimal.valueOf(i * 1999L, 6));
            large.add(BigDecimal.valueOf(i * 40L));
        }

        for (Distribution found :
                List.of(fine.distribution().orElseThrow(), large.distribution().orElseThrow())) {
            assertThat(found.members()).isEqualTo(50_000);
            assertThat(found.counts()).hasSizeBetween(2_000, 10_001);
        }
        BigDecimal median = fine.distribution().orElseThrow().quartiles().median();
        assertThat(median)
                .isCloseTo(new BigDecimal("49.974"), org.assertj.core.data.Offset.offset(new BigDecimal("0.006")));
    }

    /** Hyndman and Fan's type 7, written another way. */
    private static BigDecimal typeSeven(List<BigDecimal> sorted, String share) {
        BigDecimal place = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal part = place.subtract(BigDecimal.valueOf(below));
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(part.signum() == 0 ? below : below + 1);
        return low.multiply(BigDecimal.ONE.subtract(part)).add(high.multiply(part));
    }

    private static Distribution of(int decimals, String... scores) {
        Histogram histogram = new Histogram(publication("100", decimals));
        Stream.of(scores).map(BigDecimal::new).forEach(histogram::add);
        return histogram.distribution().orElseThrow();
    }

    private static PublishedScale publication(String outOf, int decimals) {
        return new PublishedScale(new BigDecimal(outOf), decimals, RoundingMode.HALF_UP);
    }

    private static List<String> plain(Quartiles quartiles) {
        return Stream.of(quartiles.lower(), quartiles.median(), quartiles.upper())
                .map(BigDecimal::toPlainString)
                .toList();
    }
}

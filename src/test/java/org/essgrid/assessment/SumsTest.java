package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.answers.Answers;
import org.essgrid.grid.Grids;
import org.junit.jupiter.api.Test;

class SumsTest {

    @Test
    void a_tenth_ten_times_is_one() {
        assertThat(Contribution.sum(Collections.nCopies(10, part(0.1)), Contribution::weight))
                .isEqualTo(1);
    }

    @Test
    void small_terms_are_not_lost_next_to_large_ones() {
        List<Contribution> parts = new ArrayList<>(List.of(part(1)));
        parts.addAll(Collections.nCopies(1_000, part(1e-16)));

        assertThat(Contribution.sum(parts, Contribution::weight)).isEqualTo(1 + 1e-13);
    }

    @Test
    void nothing_sums_to_zero() {
        assertThat(Contribution.sum(List.of(), Contribution::weight)).isZero();
    }

    private static Contribution part(double weight) {
        NodeResult any = Assessor.assess(Grids.complete(), Answers.none()).root();
        return new Contribution(any, weight, weight, OptionalDouble.empty(), 0);
    }
}

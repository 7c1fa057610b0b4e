package org.essgrid.assessment.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.essgrid.answers.longform.LongFormReader;
import org.essgrid.assessment.Aggregating;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Part;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short way to a mean gives what the long way gives. */
class DrawnGroupTest {

    @ParameterizedTest
    @EnumSource(
            value = Aggregation.class,
            names = {"WEIGHTED_MEAN", "GEOMETRIC_MEAN"})
    void a_mean_is_the_same_to_the_last_bit(Aggregation aggregation) throws IOException {
        Random random = new Random(20261125);
        int plain = 0;
        for (GroupResult group : groups()) {
            DrawnGroup drawn = new DrawnGroup(group);
            if (drawn.isPlain()) {
                plain++;
                for (int draw = 0; draw < 200; draw++) {
                    List<Part> moved = moved(drawn, random);
                    double expected = Aggregating.score(group.element().rule().with(aggregation), moved);
                    assertThat(drawn.mean(aggregation)).isEqualTo(Math.min(1, expected));
                }
            }
        }
        assertThat(plain).isGreaterThan(5);
    }

    /** The parts with other weights and scores, now and then nought, which are noted in the group too. */
    private static List<Part> moved(DrawnGroup drawn, Random random) {
        List<Part> moved = new ArrayList<>();
        for (Part part : drawn.result().parts()) {
            double weight = part.weight() * (0.75 + random.nextDouble() / 2);
            double score = random.nextInt(20) == 0 ? 0 : random.nextDouble();
            boolean answered = part.counted().isPresent();
            drawn.note(moved.size(), weight, score);
            moved.add(new Part(
                    part.result(),
                    part.declared(),
                    weight,
                    answered ? OptionalDouble.of(score) : OptionalDouble.empty(),
                    part.share()));
        }
        return moved;
    }

    /** The groups of a sample that have a score. */
    private static List<GroupResult> groups() throws IOException {
        Grid grid = GridReader.read(
                        "ess-creteil", ShippedGrids.bytes("ess-creteil").orElseThrow(), new Diagnostics())
                .orElseThrow();
        byte[] sample = Files.readAllBytes(Path.of("samples/ess-creteil.csv"));
        Assessment assessment = Assessor.assess(
                grid,
                LongFormReader.read(grid, "q.csv", sample, new Diagnostics()).orElseThrow());
        return assessment.nodes().values().stream()
                .filter(GroupResult.class::isInstance)
                .map(GroupResult.class::cast)
                .filter(group -> group.score().isPresent())
                .toList();
    }
}

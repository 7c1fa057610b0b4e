package org.essgrid.grid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.Mutation;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a file holds, reading it gives a grid or reasons, and soon. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileGridTest {

    private static final Pattern KEY = Pattern.compile("(?<=[ {,])[a-z-]+(?=:)");
    private static final Pattern VALUE = Pattern.compile("(?<=: )[^\\n,{}\\[\\]]+");
    private static final List<String> VALUES = List.of(
            "", "0", "-1", "1e15", "1e-9", "[]", "{}", "[[]]", "{a: b}", "\"\"", "oui", "null", "a and", "'", "?");

    /** A small grid can be damaged more often in the same time. */
    private static final String SAMPLE = "sample";

    static List<String> grids() {
        return Stream.concat(ShippedGrids.ids().stream(), Stream.of(SAMPLE)).toList();
    }

    private static int rounds(String grid) {
        return TestScope.rounds(grid.equals(SAMPLE) ? 800 : 40);
    }

    @ParameterizedTest
    @MethodSource("grids")
    void damaged_bytes_give_a_grid_or_reasons(String id) {
        byte[] sound = text(id).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(id.hashCode());
        for (int i = 0; i < rounds(id); i++) {
            readsOrExplains(Mutation.of(sound, random));
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void moved_lines_give_a_grid_or_reasons(String id) {
        List<String> sound = text(id).lines().toList();
        Random random = new Random(id.hashCode());
        for (int i = 0; i < rounds(id); i++) {
            List<String> lines = new ArrayList<>(sound);
            for (int j = 0; j <= random.nextInt(4); j++) {
                int at = random.nextInt(lines.size());
                switch (random.nextInt(4)) {
                    case 0 -> lines.remove(at);
                    case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                    case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                    default -> lines.set(at, "  " + lines.get(at));
                }
            }
            readsOrExplains(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void exchanged_keys_and_values_give_a_grid_or_reasons(String id) {
        String sound = text(id);
        List<MatchResult> keys = KEY.matcher(sound).results().toList();
        List<MatchResult> values = VALUE.matcher(sound).results().toList();
        Random random = new Random(id.hashCode());
        for (int i = 0; i < rounds(id); i++) {
            MatchResult place = random.nextBoolean() ? any(keys, random) : any(values, random);
            String other = random.nextBoolean()
                    ? any(random.nextBoolean() ? keys : values, random).group()
                    : VALUES.get(random.nextInt(VALUES.size()));
            String spoilt = sound.substring(0, place.start()) + other + sound.substring(place.end());
            readsOrExplains(spoilt.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void monstrous_formulas_are_read_in_no_time() {
        for (String formula : List.of(
                "9^9^9^9 > 1",
                "1e999999 > 1",
                "1e2147483647 * 1e2147483647 > 1",
                "effectif ^ 1e9 > 1",
                "-".repeat(900) + "1 > 1",
                "not ".repeat(240) + "effectif > 1",
                "(".repeat(5_000),
                "min(".repeat(240) + "1",
                "1 = 1" + " and 1 = 1".repeat(99),
                "2^".repeat(450) + "2 > 1",
                "round(effectif, 999999999) > 1")) {
            readsOrExplains(
                    SampleGrid.with("effectif >= 3", "\"" + formula + "\"").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void a_mebibyte_of_mistakes_is_reported_in_bounded_space() {
        StringBuilder text = new StringBuilder(SampleGrid.TEXT.replaceFirst("(?s)gates:.*", "")).append("gates:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("  - {zz").append(i).append(": nn").append(i).append("}\n");
        }
        assertThat(SampleGrid.problems(text.toString())).hasSizeBetween(100, 1_000);
    }

    @Test
    void thousands_of_criteria_with_inputs_are_read() {
        StringBuilder text = new StringBuilder("""
                id: g
                version: 1
                title: G
                languages: [fr]
                dimensions:
                  - id: d
                    title: D
                    criteria:
                """);
        for (int i = 0; i < 5_000; i++) {
            text.append(
                            "      - {id: c%d, kind: quantitative, question: Q, inputs: {a%d: {label: A}}, value: \"a%d * 2\","
                                    .formatted(i, i, i))
                    .append(" score: {linear: {from: 0, to: 9}}}\n");
        }
        Diagnostics problems = new Diagnostics();

        assertThat(SampleGrid.read(text.toString(), problems)).isPresent();
    }

    private static MatchResult any(List<MatchResult> places, Random random) {
        return places.get(random.nextInt(places.size()));
    }

    private static String text(String id) {
        return ShippedGrids.bytes(id)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(SampleGrid.TEXT);
    }

    private static void readsOrExplains(byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        Optional<Grid> grid = GridReader.read("g.yaml", bytes, problems);

        assertThat(grid.isPresent()).isNotEqualTo(problems.hasErrors());
        long lines = new String(bytes, StandardCharsets.UTF_8).lines().count() + 1;
        for (Diagnostic problem : problems.sorted()) {
            assertThat(problem.message(Messages.in(Language.FRENCH))).isNotBlank();
            assertThat(problem.location().line()).isBetween(0, (int) lines);
        }
    }
}

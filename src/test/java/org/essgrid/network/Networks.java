package org.essgrid.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.essgrid.answers.Action;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Range;
import org.essgrid.grid.formula.Value;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.network.counting.NetworkCounter;

/** Random members of a network, the same for the same seed. */
public final class Networks {

    private static final Location SOMEWHERE = Location.of("reseau.csv");

    private final Grid grid;
    private final Random random;

    private Networks(Grid grid, Random random) {
        this.grid = grid;
        this.random = random;
    }

    public static Grid grid(String id) {
        return GridReader.read(id, ShippedGrids.bytes(id).orElseThrow(), new Diagnostics())
                .orElseThrow();
    }

    /** Random members, some of them with incomplete questionnaires, with comments, targets and actions. */
    public static List<Assessment> random(Grid grid, int members, long seed) {
        Networks networks = new Networks(grid, new Random(seed));
        Assessor assessor = new Assessor(grid);
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            assessments.add(assessor.assess(networks.answers(i)));
        }
        return assessments;
    }

    /** A counter of these members. */
    public static NetworkCounter counter(Grid grid, DisclosureThreshold floor, List<Assessment> members) {
        NetworkCounter counter = new NetworkCounter(grid, floor);
        members.forEach(member -> counter.add(Member.of(member, "somewhere")));
        return counter;
    }

    private Answers answers(int number) {
        double zeal = 0.3 + 0.7 * random.nextDouble();
        double level = random.nextDouble();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Criterion criterion : grid.criteria()) {
            if (random.nextDouble() < zeal + 0.2) {
                answers.put(criterion.id(), answer(criterion, number, level));
            }
        }
        Optional<Boolean> consent = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(3) > 0);
        Actor actor = new Actor(
                "m-" + number,
                "Membre fictif " + number,
                "2026",
                Optional.of(LocalDate.of(2026, 3, 9)),
                "",
                consent,
                Optional.empty());
        return new Answers(actor, profile(), Map.of(), answers, SOMEWHERE);
    }

    private Map<String, Value> profile() {
        Map<String, Value> profile = new LinkedHashMap<>();
        for (ProfileField field : grid.profile()) {
            if (field.required() || random.nextInt(8) > 0) {
                profile.put(
                        field.id(),
                        switch (field.kind()) {
                            case CHOICE -> Value.of(oneOf(field.choices()).id());
                            case NUMBER -> Value.of(number(field.range()));
                            case TEXT -> Value.of("Ville " + random.nextInt(4));
                        });
            }
        }
        return profile;
    }

    private Answer answer(Criterion criterion, int number, double level) {
        Response response = switch (random.nextInt(12)) {
            case 0 -> new Response.NotApplicable("Sans objet pour nous");
            case 1 -> new Response.Unknown();
            default -> response(criterion, level);
        };
        String comment = random.nextInt(3) == 0 ? "Parole du membre " + number + " sur " + criterion.id() + "." : "";
        Answer.Targets targets = random.nextInt(6) == 0
                ? new Answer.Targets(Optional.of(response(criterion, 1)), Optional.empty())
                : Answer.Targets.NONE;
        Optional<Action> action = random.nextInt(9) == 0
                ? Optional.of(new Action("Agir", "", Optional.empty(), Action.Status.values()[random.nextInt(4)]))
                : Optional.empty();
        return new Answer(response, comment, random.nextBoolean() ? "pv.pdf" : "", targets, action, SOMEWHERE);
    }

    /** Higher levels are more likely for a more advanced member. */
    private Response response(Criterion criterion, double level) {
        if (criterion.measure() instanceof Measure.Qualitative scale) {
            List<LevelScale.Level> levels = scale.scale().levels();
            int chosen = (int) (levels.size() * (level + random.nextDouble()) / 2);
            return new Response.Levels(
                    List.of(levels.get(Math.min(chosen, levels.size() - 1)).id()));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Input input : ((Measure.Quantitative) criterion.measure()).inputs()) {
            values.put(
                    input.id(),
                    input.isChoice() ? Value.of(oneOf(input.choices()).id()) : Value.of(number(input.range())));
        }
        return new Response.Inputs(values, Set.of());
    }

    private Choice oneOf(List<Choice> choices) {
        // The first choices are the most frequent, so that some groups are small.
        return choices.get((int) (choices.size() * random.nextDouble() * random.nextDouble()));
    }

    private BigDecimal number(Range range) {
        int min = range.min().map(BigDecimal::intValue).orElse(0);
        int max = range.max().map(BigDecimal::intValue).orElse(min + 100);
        return BigDecimal.valueOf(min + random.nextInt(Math.max(1, max - min + 1)));
    }
}

package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.essgrid.assessment.RandomGrid.Node;

/** Generates grids with every aggregation, scale and policy, at most four levels of groups deep. */
final class RandomGrids {

    private static final List<String> RULES =
            List.of("weighted-mean", "weighted-mean", "geometric-mean", "harmonic-mean", "min", "max", "sum");

    private final Random random;
    private final boolean limited;
    private int count;

    RandomGrids(Random random, boolean limited) {
        this.random = random;
        this.limited = limited;
    }

    RandomGrid grid() {
        String head = "policy: {missing: " + one("exclude", "zero") + ", unknown: " + one("exclude", "zero")
                + ", min-coverage: " + one("0", "0.3", "0.75") + ", not-applicable: "
                + one("redistribute", "share-equally", "reduce") + ", round: {decimals: " + random.nextInt(4)
                + ", mode: " + one("half-up", "half-up", "half-even", "down", "up") + "}}\n"
                + "bands: [{id: low, from: 0, label: L}, {id: high, from: 50, label: H}]\n"
                + (limited ? one("", "", "weighting: cumulative\n") : "")
                + "profile: [{id: p, label: P, min: 0}, {id: q, label: Q, choices: [m, n]}]\n";
        List<Node> children = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            children.add(group(1));
        }
        return new RandomGrid(head, new Node("g", "aggregation: " + one(RULES), children, List.of()));
    }

    private Node group(int depth) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            children.add(depth < 4 && random.nextInt(3) == 0 ? group(depth + 1) : criterion());
        }
        String rule = one(RULES);
        String keys = "title: T, " + traits() + ", aggregation: " + rule;
        if (rule.equals("sum") && limited && random.nextBoolean()) {
            keys += ", out-of: " + one("40", "100", "250") + one("", ", cap: 30") + one("", ", floor: 20");
        } else if (!rule.equals("sum")) {
            keys += one("", "", ", out-of: 1", ", out-of: 1000");
        }
        keys += limited ? one("", "", "", ", min-applicable: 0.5") : "";
        if (limited && !keys.contains("floor") && random.nextInt(4) == 0) {
            keys += ", floor: 0" + (rule.equals("sum") ? "" : one("", ", cap: 0.9"));
            children.add(penalty());
            children.add(bonus());
        }
        return new Node("n" + count++, keys, children, List.of());
    }

    /** The worst answer has the largest penalty. */
    private Node penalty() {
        String max = one(", max: 0.3", ", max: 2", "");
        String keys = "kind: qualitative, question: Q, scale: steps, effect: penalty" + max;
        return new Node("n" + count++, keys, List.of(), List.of("high", "half", "low"));
    }

    private Node bonus() {
        String keys = "kind: qualitative, question: Q, scale: steps, effect: bonus, max: 0.2";
        return new Node("n" + count++, keys, List.of(), List.of("low", "half", "high"));
    }

    /** Weights are always positive, because the grid's reader rejects others. */
    private String traits() {
        String weight = one(
                "weight: 1",
                "weight: 2",
                "weight: 0.1",
                "weight: 3.7",
                "weights: [{when: \"q = 'm'\", weight: 5}, {else: 2}]");
        return weight + one("", "", "", "", ", applies-if: \"p > 0\"", ", applies-if: \"p > 0 or q = 'm'\"");
    }

    private Node criterion() {
        String id = "n" + count++;
        return switch (random.nextInt(limited ? 9 : 8)) {
            case 0 -> measured(id, "linear: {from: 0, to: 30}", "-1", "0", "0.1", "10", "29.99", "30", "31");
            case 1 -> measured(id, "linear: {from: 12, to: 5}", "13", "12", "11.7", "6", "5.0001", "5", "0");
            case 2 -> measured(id, "log: {from: 1, to: 60}", "-2", "0", "1", "1.5", "7", "59", "60", "90");
            case 3 -> measured(id, "curve: [[0, 0], [3, 90], [5, 100], [9, 0]]", "0", "9", "1", "7", "3", "4.4", "5");
            case 4 ->
                measured(id, "steps: [{upto: 2, score: 100}, {upto: 4, score: 33}, {else: 7}]", "5", "4.01", "4", "2");
            case 5 -> measured(id, "steps: [{from: 1, score: 20}, {from: 3, score: 100}]", "0", "1", "2.99", "3", "99");
            case 6 -> levels(id, "", "low", "half", "high");
            case 7 -> quotient(id);
            default -> levels(id, ", multiple: true, cap: 4", "low", "half", "low | half", "high", "half | high");
        };
    }

    private Node measured(String id, String score, String... answers) {
        String keys = "kind: quantitative, question: Q, " + traits() + ", score: {" + score + "}";
        return new Node(id, keys, List.of(), List.of(answers));
    }

    private Node levels(String id, String more, String... answers) {
        String points = more.isEmpty() ? one("", ", out-of: 40", ", out-of: 7") : ", out-of: 5";
        String keys = "kind: qualitative, question: Q, scale: steps, " + traits() + points + more;
        return new Node(id, keys, List.of(), List.of(answers));
    }

    /** No answer divides by zero. */
    private Node quotient(String id) {
        String inputs = "inputs: {x%s: {label: X}, y%s: {label: Y}}, value: \"100 * x%s / y%s\"".replace("%s", id);
        String keys = "kind: quantitative, question: Q, " + traits() + ", " + inputs
                + ", score: {linear: {from: 0, to: 100}}";
        return new Node(id, keys, List.of(), List.of("x 0 y 3", "x 1 y 3", "x 3 y 7", "x 6 y 7", "x 7 y 7"));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

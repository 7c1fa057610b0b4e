package org.essgrid.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A random valid grid, with the possible answers to each criterion from the worst to the best.
 *
 * @param head policy and profile
 * @param root with its keys and children
 */
record RandomGrid(String head, Node root) {

    /**
     * @param keys further keys of the node in the grid
     * @param answers of a criterion, the worst first; empty for a group
     */
    record Node(String id, String keys, List<Node> children, List<String> answers) {

        boolean isGroup() {
            return answers.isEmpty();
        }

        Stream<Node> leaves() {
            return isGroup() ? children.stream().flatMap(Node::leaves) : Stream.of(this);
        }

        String yaml() {
            return "{id: " + id + ", " + keys + (isGroup() ? ", " + tree() : "") + "}";
        }

        private String tree() {
            return Stream.of(list("dimensions", true), list("criteria", false))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private String list(String key, boolean groups) {
            String items = children.stream()
                    .filter(child -> child.isGroup() == groups)
                    .map(Node::yaml)
                    .collect(Collectors.joining(", "));
            return items.isEmpty() ? "" : key + ": [" + items + "]";
        }

        Node shuffled(Random random) {
            List<Node> others = new ArrayList<>(
                    children.stream().map(child -> child.shuffled(random)).toList());
            Collections.shuffle(others, random);
            return new Node(id, keys, others, answers);
        }
    }

    /** @param limited whether full marks may be out of reach: caps, points that are never all given, groups with too little applicable */
    static RandomGrid of(Random random, boolean limited) {
        return new RandomGrids(random, limited).grid();
    }

    String yaml() {
        return head + root.keys() + "\n" + root.tree() + "\n";
    }

    RandomGrid shuffled(Random random) {
        return new RandomGrid(head, root.shuffled(random));
    }

    /** The best answer to each criterion. */
    Map<String, String> best() {
        Map<String, String> answers = new LinkedHashMap<>();
        root.leaves()
                .forEach(leaf ->
                        answers.put(leaf.id(), leaf.answers().get(leaf.answers().size() - 1)));
        return answers;
    }

    /** Random answers; this percentage is blank, unknown or not applicable. */
    Map<String, String> answers(Random random, int blanks) {
        Map<String, String> answers = new LinkedHashMap<>();
        root.leaves().forEach(leaf -> {
            String answer = leaf.answers().get(random.nextInt(leaf.answers().size()));
            boolean none = random.nextInt(100) < blanks;
            answers.put(leaf.id(), none ? List.of("", "?", "NA").get(random.nextInt(3)) : answer);
        });
        return answers;
    }

    /** As rows of a questionnaire; {@code x 3 y 7} answers the inputs x and y. */
    static String[] rows(Map<String, String> answers, Map<String, String> profile) {
        List<String> rows = new ArrayList<>();
        profile.forEach((id, fact) -> rows.add("profil." + id + "=" + fact));
        answers.forEach((id, answer) -> {
            String[] words = answer.split(" ");
            if (!answer.startsWith("x ")) {
                rows.add(id + "=" + answer);
            }
            for (int i = 0; answer.startsWith("x ") && i < words.length; i += 2) {
                rows.add(id + "." + words[i] + id + "=" + words[i + 1]);
            }
        });
        return rows.toArray(String[]::new);
    }
}

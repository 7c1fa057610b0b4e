package org.essgrid.cli.fill.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.grid.Criterion;

/**
 * A question of the dialogue: a fact about the actor, a parameter of the grid, a criterion, or one of the several inputs of
 * a criterion.
 *
 * @param row the French name of the row of the questionnaire that it fills
 * @param inputs the rows of all inputs of its criterion if there are several, else empty
 * @param chapters the titles of the groups above it, the outermost first
 * @param texts the texts of the grid
 * @param choice the options, if there are any
 * @param need the effect of a missing answer
 * @param criterion the criterion that it answers, wholly or in part; empty for a fact or parameter
 */
public record Question(
        String row,
        List<String> inputs,
        List<String> chapters,
        Texts texts,
        Optional<Choice> choice,
        Need need,
        Optional<Criterion> criterion) {
    private static final Pattern NUMBER_SEPARATOR = Pattern.compile("[|;, ]+");

    /**
     * The texts of a question.
     *
     * @param question the question itself
     * @param part the text of this input if there are several, else empty
     * @param help how to answer, may be empty
     * @param allowed the allowed answers, in words; empty if any text is allowed
     */
    public record Texts(String question, String part, String help, String allowed) {}

    /**
     * An option as it is listed.
     *
     * @param typed the shortest way to type it: its number in the list, or its id where ids are numbers
     * @param label a few words
     * @param meaning its meaning for this question, may be empty
     */
    public record Alternative(String typed, String id, String label, String meaning) {}

    /**
     * The options of a question.
     *
     * @param options all accepted spellings
     * @param alternatives the options as they are listed
     * @param several whether more than one may be chosen
     */
    public record Choice(AnswerOptions options, List<Alternative> alternatives, boolean several) {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }

        /** The option of this id with its label: {@code 2 (Convaincant)}. */
        private String described(String id) {
            return alternatives.stream()
                    .filter(alternative -> alternative.id().equals(id))
                    .map(alternative -> alternative.typed() + " (" + alternative.label() + ")")
                    .findFirst()
                    .orElse(id);
        }

        private Optional<String> id(String typed) {
            return alternatives.stream()
                    .filter(alternative -> alternative.typed().equals(typed))
                    .map(Alternative::id)
                    .findFirst();
        }
    }

    /** The effect of a missing answer. */
    public enum Need {
        /** The questionnaire is rejected. */
        REQUIRED,
        /** None: less is known about the actor, or the grid's default applies. */
        OPTIONAL,
        /** Its criterion counts as missing. */
        SCORED
    }

    public Question {
        inputs = List.copyOf(inputs);
        chapters = List.copyOf(chapters);
    }

    /** The row that holds everything but the answer: comment, evidence, planned action. */
    public String ownRow() {
        return criterion.map(Criterion::id).orElse(row);
    }

    /** Whether it is one of several inputs that answer its criterion together. */
    public boolean isPart() {
        return !inputs.isEmpty();
    }

    /** Whether any text answers it. */
    public boolean isFreeText() {
        return texts.allowed().isEmpty();
    }

    /** The content of the answer's cell, with the labels of the chosen options. */
    public String inWords(String answer) {
        if (choice.isEmpty()) {
            return answer;
        }
        List<String> words = new ArrayList<>();
        for (String piece : answer.split("[|\n;]")) {
            List<String> ids = choice.get().options().find(piece.strip());
            words.add(ids.size() == 1 ? choice.get().described(ids.get(0)) : piece.strip());
        }
        return String.join(" | ", words);
    }

    /** The content of the answer's cell for a typed text: numbers of the list become ids, other texts are kept. */
    public String cellText(String typed) {
        if (choice.isEmpty() || !choice.get().options().find(typed).isEmpty()) {
            return typed;
        }
        List<Optional<String>> ids = Arrays.stream(NUMBER_SEPARATOR.split(typed))
                .map(piece -> choice.get().id(piece))
                .toList();
        return ids.stream().allMatch(Optional::isPresent)
                ? ids.stream().flatMap(Optional::stream).collect(Collectors.joining(" | "))
                : typed;
    }
}

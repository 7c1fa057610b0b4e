package org.essgrid.cli.fill.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is written for numbers of the list of alternatives; anything else is written as it was typed. */
public record ChosenNumbers(Question question) {

    private static final Pattern BETWEEN = Pattern.compile("[|;, ]+");

    public String written(String typed) {
        Optional<Question.Choice> choice = question.choice();
        if (choice.isEmpty() || !choice.get().options().find(typed).isEmpty()) {
            return typed;
        }
        List<Optional<String>> ids = Arrays.stream(BETWEEN.split(typed))
                .map(piece -> id(choice.get(), piece))
                .toList();
        return ids.stream().allMatch(Optional::isPresent)
                ? ids.stream().flatMap(Optional::stream).collect(Collectors.joining(" | "))
                : typed;
    }

    private static Optional<String> id(Question.Choice choice, String piece) {
        return choice.alternatives().stream()
                .filter(alternative -> alternative.typed().equals(piece))
                .map(AnswerChoice::id)
                .findFirst();
    }
}

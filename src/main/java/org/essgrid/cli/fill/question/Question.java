package org.essgrid.cli.fill.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.grid.Criterion;

/**
 * One thing that is asked: a fact about the actor, a figure of the grid, a criterion, or one of a criterion's several inputs.
 *
 * @param row the French name of the row that it fills
 * @param inputs the rows of all inputs of its criterion, where there are several; else none
 * @param chapters the titles above it, the outermost first
 * @param asked the grid's words
 * @param choice what may be chosen, where something is
 * @param need what becomes of a questionnaire without it
 * @param criterion the criterion that it answers, wholly or in part
 */
public record Question(
        String row,
        List<String> inputs,
        List<String> chapters,
        Asked asked,
        Optional<Choice> choice,
        Need need,
        Optional<Criterion> criterion) {

    /**
     * The words of a question.
     *
     * @param text the question itself
     * @param part which of several inputs is meant, empty where there is one
     * @param help how to answer, may be empty
     * @param allowed what may be typed, in words; empty where any text may
     */
    public record Asked(String text, String part, String help, String allowed) {}

    /**
     * What may be chosen.
     *
     * @param options how people may write them
     * @param alternatives as they are listed
     * @param several whether more than one may be chosen
     */
    public record Choice(AnswerOptions options, List<AnswerChoice> alternatives, boolean several) {
        public Choice {
            alternatives = List.copyOf(alternatives);
        }

        /** {@code 2 (Convaincant)}: what is typed for an option, and its label. */
        private String words(String id) {
            return alternatives.stream()
                    .filter(alternative -> alternative.id().equals(id))
                    .map(alternative -> alternative.typed() + " (" + alternative.label() + ")")
                    .findFirst()
                    .orElse(id);
        }
    }

    /** What becomes of a questionnaire that lacks an answer. */
    public enum Need {
        /** It is refused. */
        REQUIRED,
        /** Nothing: it says less of the actor, or the grid's own figure holds. */
        OPTIONAL,
        /** Its criterion counts as missing. */
        SCORED
    }

    public Question {
        inputs = List.copyOf(inputs);
        chapters = List.copyOf(chapters);
    }

    /** The row on which everything beside the answer stands. */
    public String ownRow() {
        return criterion.map(Criterion::id).orElse(row);
    }

    /** Whether it is one of several inputs that answer its criterion together. */
    public boolean isPart() {
        return !inputs.isEmpty();
    }

    /** Whether any text answers it. */
    public boolean isFreeText() {
        return asked.allowed().isEmpty();
    }

    /** An answer as it stands in its cell, with the words for what was chosen. */
    public String inWords(String answer) {
        if (choice.isEmpty()) {
            return answer;
        }
        List<String> said = new ArrayList<>();
        for (String piece : answer.split("[|\n;]")) {
            List<String> ids = choice.get().options().find(piece.strip());
            said.add(ids.size() == 1 ? choice.get().words(ids.get(0)) : piece.strip());
        }
        return String.join(" | ", said);
    }
}

package org.essgrid.cli.fill.view;

import java.util.List;
import org.essgrid.cli.fill.dialogue.Notice;
import org.essgrid.cli.fill.question.Question;

/**
 * The texts shown with one question, without any layout. Texts that do not apply are empty.
 *
 * @param chapters the titles above the question
 * @param counter the number of the question, of how many
 * @param progress how much of the questionnaire is answered
 * @param question the question
 * @param part the input that is asked, if there are several
 * @param help how to answer
 * @param alternatives the options
 * @param expected the answers that may be typed
 * @param facts what is already known, one sentence each
 * @param notices the messages to show first
 * @param commands the most important keywords, in one line
 * @param prompt the text before the input line
 * @param input the initial content of the input line
 */
public record PromptView(
        String chapters,
        String counter,
        List<Progress> progress,
        String question,
        String part,
        String help,
        List<Question.Alternative> alternatives,
        String expected,
        List<String> facts,
        List<Notice> notices,
        String commands,
        String prompt,
        String input) {

    /**
     * The number of answered criteria.
     *
     * @param name of the counted part of the questionnaire
     */
    public record Progress(String name, int answered, int total) {
        /** From 0 to 1. */
        public double share() {
            return total == 0 ? 0 : (double) answered / total;
        }
    }

    public PromptView {
        progress = List.copyOf(progress);
        alternatives = List.copyOf(alternatives);
        facts = List.copyOf(facts);
        notices = List.copyOf(notices);
    }
}

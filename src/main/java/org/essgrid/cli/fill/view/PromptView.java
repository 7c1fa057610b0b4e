package org.essgrid.cli.fill.view;

import java.util.List;
import org.essgrid.cli.fill.dialogue.Notice;
import org.essgrid.cli.fill.question.AnswerChoice;

/**
 * What is shown of one moment of the conversation: words, not yet laid out. What does not apply is empty.
 *
 * @param place the titles above the question
 * @param counter which question of how many
 * @param gauges how far the questionnaire is answered
 * @param question the question
 * @param part which of several inputs is meant
 * @param help how to answer
 * @param alternatives what may be chosen
 * @param expected what may be typed
 * @param facts what is known already, each a sentence
 * @param notes what is to be told first
 * @param commands the commands, in one line
 * @param prompt what stands before the line that is typed
 * @param typed what that line holds at first
 */
public record PromptView(
        String place,
        String counter,
        List<Gauge> gauges,
        String question,
        String part,
        String help,
        List<AnswerChoice> alternatives,
        String expected,
        List<String> facts,
        List<Notice> notes,
        String commands,
        String prompt,
        String typed) {

    /** @param name of what is counted */
    public record Gauge(String name, int done, int all) {
        public double share() {
            return all == 0 ? 0 : (double) done / all;
        }
    }

    public PromptView {
        gauges = List.copyOf(gauges);
        alternatives = List.copyOf(alternatives);
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }
}

package org.essgrid.answers.questionnaire;

import java.util.Optional;
import org.essgrid.diagnostic.Location;

/** One actor's questionnaire as a place of cells, each known by the row and the column it answers to. */
public interface QuestionnaireCells {

    /** The place of the whole questionnaire. */
    Location location();

    /** What the questionnaire has about a criterion, an input or a fact, by the French name of its row; empty if nothing. */
    Optional<QuestionnaireRow> row(String name);
}

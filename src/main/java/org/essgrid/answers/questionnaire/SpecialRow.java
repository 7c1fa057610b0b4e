package org.essgrid.answers.questionnaire;

import java.util.List;
import java.util.stream.Stream;
import org.essgrid.grid.Grid;
import org.essgrid.text.Language;

/** The rows about the actor and the campaign, in the order in which they are written. */
public enum SpecialRow {
    NAME("acteur.nom", "actor.name"),
    ID("acteur.id", "actor.id"),
    CAMPAIGN("campagne", "campaign"),
    DATE("date", "date"),
    RESPONDENTS("repondants", "respondents"),
    /** Whether a network may publish the actor's good practices with its name. */
    CONSENT("acteur.accord", "actor.consent"),
    /** The college of the respondent; only if the grid has colleges. */
    COLLEGE("acteur.college", "actor.college");

    private final String french;
    private final String english;

    /** The rows that questionnaires of this grid have. */
    public static List<SpecialRow> of(Grid grid) {
        boolean noColleges = grid.voices().colleges().isEmpty();
        return Stream.of(values()).filter(row -> row != COLLEGE || !noColleges).toList();
    }

    SpecialRow(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public String name(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }
}

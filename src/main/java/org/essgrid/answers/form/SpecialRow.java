package org.essgrid.answers.form;

import org.essgrid.text.Language;

/** A row about the actor or the campaign, in the order in which they are written. */
public enum SpecialRow {
    NAME("acteur.nom", "actor.name"),
    ID("acteur.id", "actor.id"),
    CAMPAIGN("campagne", "campaign"),
    DATE("date", "date"),
    RESPONDENTS("repondants", "respondents");

    private final String french;
    private final String english;

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

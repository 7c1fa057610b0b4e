package org.essgrid.answers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The assessed organisation and its campaign.
 *
 * @param id stable over the years; may be empty
 * @param name the display name; may be empty
 * @param campaign the campaign's name, such as 2026; may be empty
 * @param date the day the questionnaire was completed
 * @param respondents the people who answered, as free text; may be empty
 * @param consent whether its good practices may be published with its name; empty if not answered
 * @param college the id of the respondent's college, if the grid has several voices
 */
public record Actor(
        String id,
        String name,
        String campaign,
        Optional<LocalDate> date,
        String respondents,
        Optional<Boolean> consent,
        Optional<String> college) {

    /** What a spreadsheet shows of an id that it takes for a number. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]([.,][0-9]+)?[eE][+]?[0-9]{1,3}|[0-9]+[.,]0+");

    /** An actor without a college or an answer about consent. */
    public Actor(String id, String name, String campaign, Optional<LocalDate> date, String respondents) {
        this(id, name, campaign, date, respondents, Optional.empty(), Optional.empty());
    }

    /** The same actor with another college. */
    public Actor of(Optional<String> other) {
        return new Actor(id, name, campaign, date, respondents, consent, other);
    }

    /** Whether a spreadsheet seems to have made a number of the id. */
    public boolean isIdNumber() {
        return NUMBER.matcher(id).matches();
    }

    /** The name, or else the id; may be empty. */
    public String shown() {
        return name.isEmpty() ? id : name;
    }

    /** Whether it agreed to be named for its good practices; no answer is no agreement. */
    public boolean agrees() {
        return consent.orElse(false);
    }
}

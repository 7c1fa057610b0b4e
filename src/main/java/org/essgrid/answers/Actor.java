package org.essgrid.answers;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who is assessed, and in which campaign.
 *
 * @param id stable over the years, may be empty
 * @param name as it is to be shown, may be empty
 * @param campaign the campaign's name, such as 2026, may be empty
 * @param date the day the questionnaire was completed
 * @param respondents who answered, in words, may be empty
 * @param consent whether its good practices may be told with its name; empty if that was not said
 * @param college the id of the college that the respondent speaks for, where the grid has several voices
 */
public record Actor(
        String id,
        String name,
        String campaign,
        Optional<LocalDate> date,
        String respondents,
        Optional<Boolean> consent,
        Optional<String> college) {

    /** An actor that speaks with one voice, and does not say whether it may be named. */
    public Actor(String id, String name, String campaign, Optional<LocalDate> date, String respondents) {
        this(id, name, campaign, date, respondents, Optional.empty(), Optional.empty());
    }

    /** The same actor, answered by this college. */
    public Actor of(Optional<String> other) {
        return new Actor(id, name, campaign, date, respondents, consent, other);
    }

    /** Whether it agreed to be named for its good practices; silence is no agreement. */
    public boolean agrees() {
        return consent.orElse(false);
    }
}

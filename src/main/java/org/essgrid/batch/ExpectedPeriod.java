package org.essgrid.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.text.FoldedText;

/**
 * When questionnaires are expected to be completed, and for which campaign. Others are warned of: most are last year's file
 * or a slip of the keyboard.
 *
 * @param after the day after which they are completed, if known, such as the end of the campaign before
 * @param until the last day
 * @param names the id and the titles of their campaign; none if it is not known
 * @param others the ids and titles of other campaigns
 */
public record ExpectedPeriod(Optional<LocalDate> after, LocalDate until, List<String> names, List<String> others) {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");

    public ExpectedPeriod {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }

    /** Until this day, whatever the campaign. */
    public static ExpectedPeriod until(LocalDate day) {
        return new ExpectedPeriod(Optional.empty(), day, List.of(), List.of());
    }

    /** Adds a warning if the date or the campaign of a questionnaire does not fit. */
    public void check(Answers answers, Diagnostics problems) {
        Actor actor = answers.actor();
        Optional<LocalDate> date = actor.date();
        if (date.filter(FIRST::isAfter).isPresent()) {
            problems.warning(answers.location(), "batch.date-long-ago", date);
        } else if (date.filter(until::isBefore).isPresent()) {
            problems.warning(answers.location(), "batch.date-to-come", date, until);
        } else if (isOtherCampaign(actor.campaign())
                || date.flatMap(day -> after.filter(end -> !day.isAfter(end))).isPresent()) {
            Optional<String> said = Optional.of(actor.campaign()).filter(text -> !text.isEmpty());
            problems.warning(
                    answers.location(),
                    "batch.other-campaign",
                    said,
                    date,
                    names.stream().findFirst());
        }
    }

    private boolean isOtherCampaign(String said) {
        if (names.isEmpty() || said.isEmpty() || contains(names, said)) {
            return false;
        }
        Set<String> expected = new TreeSet<>();
        names.forEach(name -> expected.addAll(years(name)));
        expected.add(String.valueOf(until.getYear()));
        Set<String> years = years(said);
        return contains(others, said) || (!years.isEmpty() && years.stream().noneMatch(expected::contains));
    }

    private static boolean contains(List<String> names, String said) {
        return names.stream().anyMatch(name -> FoldedText.same(name, said));
    }

    private static Set<String> years(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}

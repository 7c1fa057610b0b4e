package org.essgrid.answers.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Choice;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.source.value.DecimalText;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/** The answers among which one chooses, and the ways in which people write them. */
public final class AnswerOptions {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern AFTER_ID = Pattern.compile(" ?[-:=.)] ?(.+)", Pattern.DOTALL);

    private final List<Option> options;
    /** What each loosely written id or label may stand for; an id wins over a label. */
    private final Map<String, List<String>> byName = new HashMap<>();

    private AnswerOptions(List<Option> options) {
        this.options = options;
        for (Option option : options) {
            option.names()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> ids(o -> o.names().contains(n))));
        }
        for (Option option : options) {
            byName.put(option.looseId(), ids(o -> o.looseId().equals(option.looseId())));
        }
    }

    /** The levels of a criterion: by id, label, or label with its rubric. */
    public static AnswerOptions of(Measure.Qualitative measure) {
        List<Option> options = new ArrayList<>();
        for (LevelScale.Level level : measure.scale().levels()) {
            options.add(Option.of(
                    level.id(),
                    level.label(),
                    Optional.ofNullable(measure.rubric().get(level.id()))));
        }
        return new AnswerOptions(options);
    }

    public static AnswerOptions of(List<Choice> choices) {
        return new AnswerOptions(choices.stream()
                .map(c -> Option.of(c.id(), c.label(), Optional.empty()))
                .toList());
    }

    /**
     * The ids that a text may stand for: one when it is clear, several when it could be any of them, none when it is no
     * option. An id wins over a label, and an id as it is over a number with the same value, which is what a spreadsheet
     * makes of it ({@code 1,0} for {@code 1}).
     */
    public List<String> find(String typed) {
        List<String> found = findWritten(typed);
        return found.isEmpty() ? sameNumber(typed) : found;
    }

    /** As {@link #find}, without what only equals an option as a number. */
    public List<String> findWritten(String typed) {
        String loose = FoldedText.of(typed);
        List<String> found = byName.get(loose);
        return found == null ? ids(o -> o.isWrittenOut(loose)) : found;
    }

    /** The id or label nearest to what was typed; every single letter is near to every other, so it has none. */
    public Optional<String> nearest(String typed) {
        if (FoldedText.of(typed).length() < 2) {
            return Optional.empty();
        }
        Map<String, String> candidates = new LinkedHashMap<>();
        for (Option option : options) {
            option.label().byLanguage().values().forEach(l -> candidates.putIfAbsent(FoldedText.of(l), l));
            candidates.putIfAbsent(option.looseId(), option.id());
        }
        return Suggestion.nearest(FoldedText.of(typed), candidates.keySet()).map(candidates::get);
    }

    /** All of them for a message: {@code 0 (Non engagé), 1 (En réflexion)}. */
    public String listed(Language language) {
        return options.stream().map(o -> o.shown(language)).collect(Collectors.joining(", "));
    }

    /** These options for a message. */
    public String listed(List<String> ids, Language language) {
        return options.stream()
                .filter(o -> ids.contains(o.id()))
                .map(o -> o.shown(language))
                .collect(Collectors.joining(", "));
    }

    /** These ids in the order of the options, each once. */
    public List<String> ordered(List<String> ids) {
        return ids(o -> ids.contains(o.id()));
    }

    private List<String> ids(Predicate<Option> condition) {
        return options.stream().filter(condition).map(Option::id).toList();
    }

    private List<String> sameNumber(String typed) {
        return DecimalText.parse(typed, "") instanceof DecimalText.Number number
                ? ids(o -> DIGITS.matcher(o.id()).matches() && new BigDecimal(o.id()).compareTo(number.value()) == 0)
                : List.of();
    }

    /** @param names how it may be called, loosely written as the id beside it */
    private record Option(String id, String looseId, Translated label, Set<String> names) {

        static Option of(String id, Translated label, Optional<Translated> rubric) {
            Set<String> names = new HashSet<>();
            for (String text : label.byLanguage().values()) {
                names.add(FoldedText.of(text));
                rubric.ifPresent(r -> r.byLanguage().values().forEach(means -> {
                    names.add(FoldedText.of(means));
                    names.add(FoldedText.of(text + ": " + means));
                }));
            }
            return new Option(id, FoldedText.of(id), label, names);
        }

        /** Whether a text is the id with its label behind it, as in the column of allowed answers. */
        boolean isWrittenOut(String loose) {
            if (!loose.startsWith(looseId)) {
                return false;
            }
            Matcher rest = AFTER_ID.matcher(loose.substring(looseId.length()));
            return rest.matches() && names.contains(rest.group(1));
        }

        String shown(Language language) {
            String text = label.in(language);
            return FoldedText.of(text).equals(looseId) ? id : id + " (" + text + ")";
        }
    }
}

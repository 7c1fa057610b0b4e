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

/** The options of a question with a closed list of answers, and the ways in which users write them. */
public final class AnswerOptions {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern AFTER_ID = Pattern.compile(" ?[-:=.)] ?(.+)", Pattern.DOTALL);

    private static final int MOST_LISTED = 30;

    private final List<Option> options;
    /** The ids that each folded id or label may mean; an id wins over a label. */
    private final Map<String, List<String>> byName = new HashMap<>();
    /** What may have been meant by a text that is no option, by its folded form. */
    private final Map<String, String> candidates = new LinkedHashMap<>();

    private AnswerOptions(List<Option> options) {
        this.options = options;
        Map<String, List<String>> byId = new HashMap<>();
        for (Option option : options) {
            option.names()
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(option.id()));
            byId.computeIfAbsent(option.foldedId(), n -> new ArrayList<>()).add(option.id());
            option.label().byLanguage().values().forEach(l -> candidates.putIfAbsent(FoldedText.of(l), l));
            candidates.putIfAbsent(option.foldedId(), option.id());
        }
        byName.putAll(byId);
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

    /** Choices by id or label. */
    public static AnswerOptions of(List<Choice> choices) {
        return new AnswerOptions(choices.stream()
                .map(c -> Option.of(c.id(), c.label(), Optional.empty()))
                .toList());
    }

    /**
     * The ids that a text may mean: one if it is clear, several if it is ambiguous, none if it is not an option. An id
     * wins over a label, and an exact id over a number of the same value, because spreadsheets rewrite numbers
     * ({@code 1,0} for {@code 1}).
     */
    public List<String> find(String typed) {
        List<String> found = findWritten(typed);
        return found.isEmpty() ? sameNumber(typed) : found;
    }

    /** Like {@link #find}, but an id does not match a number of the same value. */
    public List<String> findWritten(String typed) {
        String folded = FoldedText.of(typed);
        List<String> found = byName.get(folded);
        return found == null ? ids(o -> o.isIdWithLabel(folded)) : found;
    }

    /** The ids in their order. */
    public List<String> ids() {
        return ids(option -> true);
    }

    /** The ids by all names of the options: ids, and labels in each language. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Option option : options) {
            names.put(option.id(), option.id());
            option.label().byLanguage().values().forEach(label -> names.putIfAbsent(label, option.id()));
        }
        return names;
    }

    /** Whether a text is the id of an option. */
    boolean isId(String typed) {
        String folded = FoldedText.of(typed);
        return options.stream().anyMatch(option -> option.foldedId().equals(folded));
    }

    /** The id or label most similar to the text; a single character has none, because all of them are similar. */
    public Optional<String> nearest(String typed) {
        if (FoldedText.of(typed).length() < 2) {
            return Optional.empty();
        }
        return Suggestion.nearest(FoldedText.of(typed), candidates.keySet()).map(candidates::get);
    }

    /** The id of the option in a cell that states a fact; empty if there is none, which is then reported. */
    public Optional<String> read(AnswerCell cell, CellProblems problems) {
        return new LevelsCell(this, false, false, problems).read(cell) instanceof CellContent.Valid<List<String>> valid
                ? Optional.of(valid.answer().get(0))
                : Optional.empty();
    }

    /** The options as they can be offered in a list: {@code 0 = Non engagé}. */
    public List<String> offered(Language language) {
        return options.stream()
                .map(option -> {
                    String text = option.label().in(language);
                    return text.equals(option.id()) ? text : option.id() + " = " + text;
                })
                .toList();
    }

    /** The options, for a message: {@code 0 (Non engagé), 1 (En réflexion)}; of very many the first, and how many follow. */
    public String listed(Language language) {
        String first =
                options.stream().limit(MOST_LISTED).map(o -> o.shown(language)).collect(Collectors.joining(", "));
        return options.size() <= MOST_LISTED ? first : first + ", … (+" + (options.size() - MOST_LISTED) + ")";
    }

    /** The options with these ids, for a message. */
    public String listed(List<String> ids, Language language) {
        return options.stream()
                .filter(o -> ids.contains(o.id()))
                .map(o -> o.shown(language))
                .collect(Collectors.joining(", "));
    }

    /** These ids in the order of the options, without duplicates. */
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

    /**
     * @param foldedId the folded id
     * @param names the folded labels and rubrics that mean this option
     */
    private record Option(String id, String foldedId, Translated label, Set<String> names) {

        static Option of(String id, Translated label, Optional<Translated> rubric) {
            Set<String> names = new HashSet<>();
            for (String text : label.byLanguage().values()) {
                names.add(FoldedText.of(text));
                rubric.ifPresent(r -> r.byLanguage().values().forEach(meaning -> {
                    names.add(FoldedText.of(meaning));
                    names.add(FoldedText.of(text + ": " + meaning));
                }));
            }
            return new Option(id, FoldedText.of(id), label, names);
        }

        /** Whether a text is the id followed by its label, as in the column of allowed answers. */
        boolean isIdWithLabel(String folded) {
            if (!folded.startsWith(foldedId)) {
                return false;
            }
            Matcher rest = AFTER_ID.matcher(folded.substring(foldedId.length()));
            return rest.matches() && names.contains(rest.group(1));
        }

        String shown(Language language) {
            String text = label.in(language);
            boolean built = foldedId.equals("yes") || foldedId.equals("no");
            return built ? text : FoldedText.of(text).equals(foldedId) ? id : id + " (" + text + ")";
        }
    }
}

package org.essgrid.answers.questionnaire;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The names of the rows of a grid's questionnaire in both languages. The program identifies rows by their French names. */
public final class RowNames {

    private final Map<String, String> frenchByKey = new LinkedHashMap<>();
    private final Map<Language, Map<String, String>> nameByKey = Map.of(
            Language.FRENCH, new LinkedHashMap<>(),
            Language.ENGLISH, new LinkedHashMap<>());

    public RowNames(Grid grid) {
        for (Language language : Language.values()) {
            for (SpecialRow row : SpecialRow.of(grid)) {
                add(language, row.name(language), row.name(Language.FRENCH));
            }
            grid.profile().forEach(f -> add(language, profile(f.id(), language), profile(f.id(), Language.FRENCH)));
            grid.parameters()
                    .forEach(p -> add(language, parameter(p.id(), language), parameter(p.id(), Language.FRENCH)));
            grid.criteria().forEach(criterion -> addCriterion(language, criterion));
        }
    }

    public static String profile(String id, Language language) {
        return switch (language) {
            case FRENCH -> "profil." + id;
            case ENGLISH -> "profile." + id;
        };
    }

    public static String parameter(String id, Language language) {
        return switch (language) {
            case FRENCH -> "parametre." + id;
            case ENGLISH -> "parameter." + id;
        };
    }

    public static String input(Criterion criterion, Input input) {
        return criterion.id() + "." + input.id();
    }

    /** The French name of the row with this name in either language. */
    public Optional<String> find(String typed) {
        return Optional.ofNullable(frenchByKey.get(key(typed)));
    }

    /** The language of a name; French if it is the same in both. */
    public Language language(String typed) {
        boolean french = names(Language.FRENCH).containsKey(key(typed));
        boolean english = names(Language.ENGLISH).containsKey(key(typed));
        return english && !french ? Language.ENGLISH : Language.FRENCH;
    }

    /** The row name most similar to a text, preferably in this language. */
    public Optional<String> nearest(String typed, Language language) {
        Map<String, String> own = names(language);
        return Suggestion.nearest(key(typed), own.keySet()).map(own::get).or(() -> anyNearest(typed));
    }

    private Optional<String> anyNearest(String typed) {
        Collection<String> keys = frenchByKey.keySet();
        return Suggestion.nearest(key(typed), keys);
    }

    private void addCriterion(Language language, Criterion criterion) {
        add(language, criterion.id(), criterion.id());
        criterion.measure().inputs().forEach(i -> add(language, input(criterion, i), input(criterion, i)));
    }

    private void add(Language language, String name, String french) {
        frenchByKey.putIfAbsent(key(name), french);
        names(language).putIfAbsent(key(name), name);
    }

    /** The names in this language, by their folded form. */
    private Map<String, String> names(Language language) {
        return Objects.requireNonNull(nameByKey.get(language));
    }

    private static String key(String typed) {
        return FoldedText.of(typed).replace(" ", "");
    }
}

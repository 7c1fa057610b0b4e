package org.essgrid.answers.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.form.FormQuestion.After;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.answers.form.FormQuestion.Option;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;
import org.essgrid.text.Language;

/** The conditions under which questions are asked, in the language of a tool. */
final class FormConditions {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:@(\\d+)@|'([^']*)'|\"([^\"]*)\"|([0-9.]+)|(and|or)\\b|(<=|>=|!=|<>|=|<|>|[+*()-]))\\s*",
            Pattern.CASE_INSENSITIVE);

    private final OnlineForm form;
    private final FormCodes codes;
    private final Dialect dialect;
    private final Set<String> inexpressible = new LinkedHashSet<>();

    /** How a tool writes the parts of a condition. */
    interface Dialect {
        /** The answer to the question of this code. */
        String answer(String code);

        String text(String text);

        String equal();

        /** Whether an option of a multiple choice is ticked. */
        String ticked(String code, String option);
    }

    FormConditions(OnlineForm form, FormCodes codes, Dialect dialect) {
        this.form = form;
        this.codes = codes;
        this.dialect = dialect;
    }

    /** The conditions that the tool cannot express. */
    Set<String> inexpressible() {
        return inexpressible;
    }

    /** The condition of a question; empty if it is always asked. */
    String of(FormQuestion question) {
        List<String> all = new ArrayList<>();
        for (Formula formula : question.appliesIf()) {
            translated(formula).ifPresentOrElse(all::add, () -> inexpressible.add(formula.text()));
        }
        question.after().map(this::after).ifPresent(all::add);
        return all.size() == 1 ? all.get(0) : all.isEmpty() ? "" : "(" + String.join(") and (", all) + ")";
    }

    private String after(After after) {
        String code = codes.questions().get(after.question());
        FormQuestion earlier = form.questions().get(after.question());
        if (after.state().isEmpty()) {
            return dialect.answer(code) + " " + dialect.equal() + " " + dialect.text("");
        }
        NoAnswer state = after.state().get();
        List<Optional<NoAnswer>> states =
                earlier.options().stream().map(Option::state).toList();
        String option = codes.options().get(after.question()).get(states.indexOf(Optional.of(state)));
        return earlier.kind() == Kind.SEVERAL
                ? dialect.ticked(code, option)
                : dialect.answer(code) + " " + dialect.equal() + " " + dialect.text(option);
    }

    /** Comparisons of answers, figures and texts; other formulas have no counterpart in every tool. */
    private Optional<String> translated(Formula formula) {
        Map<String, Integer> found = new TreeMap<>();
        boolean known = true;
        for (Reference reference : formula.references()) {
            Optional<Integer> question = row(reference).flatMap(form::asking);
            known &= question.map(index -> form.questions().get(index).kind() != Kind.SEVERAL)
                    .orElse(reference.kind() == Reference.Kind.PARAMETER);
            question.ifPresent(index -> found.put(reference.text(), index));
        }
        return known
                ? translated(formula.substituted(reference -> shown(reference, found)), new StringBuilder())
                        .map(condition -> condition + unanswered(found))
                : Optional.empty();
    }

    /** As long as an answer is missing, nothing says that the question does not apply, and its own answer counts. */
    private String unanswered(Map<String, Integer> found) {
        return found.values().stream()
                .filter(index -> !form.questions().get(index).required())
                .map(index -> " or " + dialect.answer(codes.questions().get(index)) + " " + dialect.equal() + " "
                        + dialect.text(""))
                .distinct()
                .collect(Collectors.joining());
    }

    private String shown(Reference reference, Map<String, Integer> found) {
        return reference.kind() == Reference.Kind.PARAMETER
                ? form.grid().parameter(reference.id()).orElseThrow().value().toPlainString()
                : "@" + found.get(reference.text()) + "@";
    }

    private Optional<String> row(Reference reference) {
        return switch (reference.kind()) {
            case PROFILE -> Optional.of(RowNames.profile(reference.id(), Language.FRENCH));
            case INPUT -> input(reference);
            case LEVEL -> Optional.of(reference.id());
            case VALUE, PARAMETER, SCORE, EXACT, ANSWERED, APPLICABLE -> Optional.empty();
        };
    }

    private Optional<String> input(Reference reference) {
        return form.grid()
                .element(reference.id())
                .filter(Criterion.class::isInstance)
                .map(Criterion.class::cast)
                .map(criterion -> criterion.measure().inputs().size() == 1
                        ? criterion.id()
                        : criterion.id() + "." + reference.input());
    }

    /** @param text the formula with the indices of questions in place of references */
    private Optional<String> translated(String text, StringBuilder result) {
        List<Matcher> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && token.find(end) && token.start() == end) {
            end = token.end();
            Matcher one = TOKEN.matcher(text);
            one.find(token.start());
            tokens.add(one);
        }
        if (end < text.length()) {
            return Optional.empty();
        }
        for (int i = 0; i < tokens.size(); i++) {
            result.append(i == 0 ? "" : " ").append(written(tokens, i));
        }
        return Optional.of(result.toString().replace("( ", "(").replace(" )", ")"));
    }

    private String written(List<Matcher> tokens, int at) {
        Matcher token = tokens.get(at);
        if (token.group(1) != null) {
            return dialect.answer(codes.questions().get(Integer.parseInt(token.group(1))));
        }
        String text = token.group(2) != null ? token.group(2) : token.group(3);
        if (text != null) {
            return dialect.text(option(tokens, at, text));
        }
        String word = token.group().strip();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "=" -> dialect.equal();
            case "<>" -> "!=";
            case "and", "or" -> word.toLowerCase(Locale.ROOT);
            default -> word;
        };
    }

    /** A text is the id of an option of the question with which it is compared. */
    private String option(List<Matcher> tokens, int at, String id) {
        for (int other : new int[] {at - 2, at + 2}) {
            if (other >= 0 && other < tokens.size() && tokens.get(other).group(1) != null) {
                return codes.option(form, Integer.parseInt(tokens.get(other).group(1)), id);
            }
        }
        return id;
    }
}

package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.answers.table.ColumnTitleReader;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/**
 * What a title of an export may mean in a grid: the id or question of a column in any language, perhaps with a word for one of
 * its options or additional columns. Only letters and digits are compared.
 */
final class TitleIndex {

    /** A shorter beginning of a question may be that of another one. */
    private static final int LEAST_BEGINNING = 12;

    private static final List<String> OTHER = List.of(
            "other",
            "autre",
            "Autre (précisez)",
            "Autre, précisez",
            "Other (please specify)",
            "Autre (veuillez préciser)");
    private static final Set<String> ANSWER = Set.of("response", "openendedresponse", "reponse", "reponselibre");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:nbsp|amp|quot|lt|gt|#[0-9]+);");
    private static final Pattern NUMBERING =
            Pattern.compile("(?:[A-Za-z]{0,3}[0-9]+(?:[.-][0-9]+)*|[IVXivx]+)\\s*[.):°–-]+\\s*(?=\\S)");
    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.?)\\s*$");

    private final ColumnTitleReader titles;
    private final TargetOptions options;
    private final Map<String, Set<Match>> byName = new TreeMap<>();
    /** The questions alone. */
    private final TreeMap<String, Set<Match>> questions = new TreeMap<>();

    /**
     * A meaning of a title.
     *
     * @param choice the id of the option that is ticked below it
     * @param sure whether it need not be confirmed
     */
    record Match(ColumnTitle target, Optional<String> choice, boolean sure) {

        Match unsure() {
            return new Match(target, choice, false);
        }

        /** The title of the column of a wide table. */
        String name() {
            return target.column() == QuestionnaireColumn.ANSWER
                    ? target.row()
                    : target.row() + "." + target.column().name(Language.FRENCH);
        }
    }

    TitleIndex(Grid grid, TargetOptions options) {
        this.titles = new ColumnTitleReader(grid);
        this.options = options;
        for (Language language : Language.values()) {
            Draft blank = new DraftReader(grid).blank(language);
            SpecialRow.of(grid).forEach(row -> addRow(row.name(language), row.name(Language.FRENCH), blank, ""));
            grid.profile()
                    .forEach(field -> addRow(
                            RowNames.profile(field.id(), language),
                            RowNames.profile(field.id(), Language.FRENCH),
                            blank,
                            ""));
            grid.parameters()
                    .forEach(p -> addRow(
                            RowNames.parameter(p.id(), language),
                            RowNames.parameter(p.id(), Language.FRENCH),
                            blank,
                            ""));
            for (Criterion criterion : grid.criteria()) {
                if (criterion.measure().isComputed()) {
                    continue;
                }
                List<Input> inputs = criterion.measure().inputs();
                String question = blank.text(criterion.id(), QuestionnaireColumn.QUESTION);
                addRow(criterion.id(), criterion.id(), blank, "");
                if (inputs.size() > 1) {
                    inputs.forEach(
                            i -> addRow(RowNames.input(criterion, i), RowNames.input(criterion, i), blank, question));
                }
            }
        }
        questions.forEach((key, matches) ->
                byName.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(matches));
    }

    /** @param before the question to which an input belongs */
    private void addRow(String name, String row, Draft blank, String before) {
        ColumnTitle target = titles.read(row).orElseThrow();
        String own = blank.text(row, QuestionnaireColumn.QUESTION);
        String question = before.isEmpty() || own.isEmpty() ? own : before + " " + own;
        Match match = new Match(target, Optional.empty(), true);
        put(questions, key(name), match);
        put(questions, key(question), match);
        put(questions, key(own), before.isEmpty() ? match : match.unsure());
        for (String text : question.isEmpty() ? List.of(name) : List.of(name, question)) {
            addOptions(text, target);
            if (target.isCriterion()) {
                addColumns(text, row);
            }
        }
    }

    private void addOptions(String text, ColumnTitle target) {
        AnswerOptions its = options.of(target).orElse(null);
        if (its == null) {
            return;
        }
        Map<String, String> choices = its.names();
        for (NoAnswer state : List.of(NoAnswer.NOT_APPLICABLE, NoAnswer.UNKNOWN)) {
            for (Language language : Language.values()) {
                state.words(language)
                        .forEach(word ->
                                choices.putIfAbsent(word, state.words(language).get(0)));
            }
        }
        // Signs alone, such as « ? », would make the option of the question itself.
        choices.keySet().removeIf(name -> key(name).isEmpty());
        choices.forEach((name, id) -> put(byName, below(text, name), new Match(target, Optional.of(id), true)));
    }

    private void addColumns(String text, String row) {
        for (Language language : Language.values()) {
            for (QuestionnaireColumn column : QuestionnaireColumn.additional()) {
                titles.read(row + "." + column.name(Language.FRENCH))
                        .ifPresent(target -> put(
                                byName, below(text, column.name(language)), new Match(target, Optional.empty(), true)));
            }
        }
        titles.read(row + "." + QuestionnaireColumn.COMMENT.name(Language.FRENCH))
                .ifPresent(target -> OTHER.forEach(
                        word -> put(byName, below(text, word), new Match(target, Optional.empty(), false))));
    }

    /** The key of a word below a question: {@code Question [word]}. Between them there must be a sign. */
    private static String below(String question, String word) {
        return key(question) + "/" + key(word);
    }

    private static void put(Map<String, Set<Match>> index, String key, Match match) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(match);
        }
    }

    /** The letters and digits of a text without mark-up. */
    static String key(String text) {
        String plain = ENTITY.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll(" ");
        return FoldedText.of(plain).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** What a title may mean: one match that may be unsure, several of which none is sure, or none. */
    List<Match> find(String title, SurveyTool tool) {
        for (List<String> forms : forms(title, tool)) {
            Set<Match> found = new LinkedHashSet<>();
            forms.forEach(form -> keys(form).forEach(key -> found.addAll(byName.getOrDefault(key, Set.of()))));
            if (!found.isEmpty()) {
                return found.stream()
                        .map(match -> found.size() == 1 ? match : match.unsure())
                        .toList();
            }
        }
        return similar(title);
    }

    /** The keys of a title as a question, and as a question with a word after any of its signs. */
    private static List<String> keys(String title) {
        List<String> keys = new ArrayList<>(List.of(key(title)));
        for (int i = 1; i < title.length(); i++) {
            if (!Character.isLetterOrDigit(title.charAt(i)) && title.charAt(i) != ' ') {
                keys.add(below(title.substring(0, i), title.substring(i)));
            }
        }
        return keys;
    }

    /** The forms of a title, the whole ones first; those after the first are tried only if it means nothing. */
    private static List<List<String>> forms(String title, SurveyTool tool) {
        List<String> whole = new ArrayList<>(List.of(title));
        String code = tool == SurveyTool.LIMESURVEY ? ExportTitles.code(title) : title;
        if (!code.equals(title)) {
            whole.add(code);
            whole.add(title.substring(code.length()).replaceFirst("^\\s*(?:\\._\\.|[.:-])\\s*", ""));
        }
        List<List<String>> forms = new ArrayList<>(List.of(whole));
        whole.forEach(text -> forms.add(List.of(NUMBERING.matcher(text).replaceFirst(""))));
        int step = title.lastIndexOf(ExportTitles.STEP);
        if (step >= 0 && (tool == SurveyTool.DRUPAL_WEBFORM || ANSWER.contains(key(title.substring(step))))) {
            String own = title.substring(step + ExportTitles.STEP.length());
            forms.add(List.of(ANSWER.contains(key(own)) ? title.substring(0, step) : own));
        }
        String separator = tool == SurveyTool.KOBOTOOLBOX ? "/" : tool == SurveyTool.ODK_CENTRAL ? "-" : "";
        for (int at = separator.isEmpty() ? -1 : title.indexOf(separator);
                at >= 0;
                at = title.indexOf(separator, at + 1)) {
            forms.add(List.of(title.substring(at + 1)));
        }
        return forms;
    }

    /** Questions that begin like a title, or that a title begins with, or else the most similar one. */
    private List<Match> similar(String title) {
        String text = NUMBERING.matcher(title).replaceFirst("");
        String key = key(CUT.matcher(text).replaceFirst(""));
        if (key.length() < LEAST_BEGINNING) {
            return List.of();
        }
        Set<Match> found = new LinkedHashSet<>();
        questions.tailMap(key).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(key))
                .forEach(entry -> found.addAll(entry.getValue()));
        if (found.size() == 1 && CUT.matcher(text).find()) {
            return List.copyOf(found);
        }
        if (found.isEmpty()) {
            questions.forEach((name, matches) ->
                    found.addAll(name.length() >= LEAST_BEGINNING && key.startsWith(name) ? matches : Set.of()));
        }
        Stream<Match> near = found.isEmpty()
                ? Suggestion.nearest(key, questions.keySet()).stream()
                        .flatMap(name -> questions.getOrDefault(name, Set.of()).stream())
                : found.stream();
        return near.map(Match::unsure).distinct().toList();
    }
}

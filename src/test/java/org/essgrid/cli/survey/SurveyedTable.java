package org.essgrid.cli.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.answers.survey.SurveyTool;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Measure;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The questions and answers of a wide table with French titles, from which exports are written. */
final class SurveyedTable {

    private final SurveyTool tool;
    private final Grid grid;
    private final Draft blank;
    private final List<Question> questions = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** What a column of the wide table asks; options by id where several may be ticked. */
    record Question(String plain, String code, String text, Map<String, String> options, Map<String, String> boxes) {}

    SurveyedTable(SurveyTool tool, Grid grid, byte[] table) throws IOException {
        this.tool = tool;
        this.grid = grid;
        this.blank = new DraftReader(grid).blank(Language.FRENCH);
        CsvStream stream = new CsvReader()
                .open("", new ByteArrayInputStream(table), new Diagnostics())
                .orElseThrow();
        stream.header().names().forEach(name -> questions.add(question(name)));
        for (Optional<CsvRow> row = stream.next(); row.isPresent(); row = stream.next()) {
            rows.add(row.get().cells());
        }
    }

    List<Question> questions() {
        return questions;
    }

    private Question question(String plain) {
        int dot = plain.lastIndexOf('.');
        Optional<QuestionnaireColumn> additional = dot < 0
                ? Optional.empty()
                : QuestionnaireColumn.of(plain.substring(dot + 1)).filter(QuestionnaireColumn.additional()::contains);
        String row = additional.isPresent() ? plain.substring(0, dot) : plain;
        Optional<Criterion> criterion = grid.criteria().stream()
                .filter(it -> row.equals(it.id()) || row.startsWith(it.id() + "."))
                .findFirst();
        String text = blank.text(row, QuestionnaireColumn.QUESTION);
        if (criterion.isEmpty()) {
            text = plain;
        } else if (!row.equals(criterion.get().id())) {
            text = blank.text(criterion.get().id(), QuestionnaireColumn.QUESTION) + " [" + text + "]";
        }
        boolean isAnswer = additional.isEmpty();
        String whole = isAnswer ? text : text + " [" + additional.get().name(Language.FRENCH) + "]";
        Map<String, String> options = new LinkedHashMap<>();
        criterion.map(Criterion::measure).ifPresent(measure -> {
            if (measure instanceof Measure.Qualitative levels
                    && row.equals(criterion.get().id())) {
                levels.scale()
                        .levels()
                        .forEach(level -> options.put(level.id(), level.label().in(Language.FRENCH)));
            }
        });
        grid.profile().stream()
                .filter(field -> row.equals("profil." + field.id()))
                .forEach(field -> field.choices()
                        .forEach(c -> options.put(c.id(), c.label().in(Language.FRENCH))));
        boolean multiple = isAnswer
                && criterion
                        .map(Criterion::measure)
                        .filter(m -> m instanceof Measure.Qualitative q && q.multiple())
                        .isPresent();
        boolean closed = isAnswer || whole.contains("[cible");
        Map<String, String> boxes = new LinkedHashMap<>(multiple ? options : Map.of());
        if (multiple
                && List.of(SurveyTool.LIMESURVEY, SurveyTool.DRUPAL_WEBFORM, SurveyTool.SURVEYMONKEY)
                        .contains(tool)) {
            // Without a cell of its own, the question needs boxes for these answers too.
            boxes.put("non applicable", "Sans objet");
            boxes.put("ne sait pas", "Ne sait pas");
        }
        return new Question(plain, plain.replaceAll("[^A-Za-z0-9]+", "_"), whole, closed ? options : Map.of(), boxes);
    }

    static List<String> ticked(Question question, String cell) {
        AnswerOptions options = AnswerOptions.of(question.boxes().entrySet().stream()
                .map(option -> new Choice(option.getKey(), org.essgrid.text.Translated.of(option.getValue())))
                .toList());
        Optional<NoAnswer> state = NoAnswer.of(cell).filter(it -> it != NoAnswer.MISSING);
        if (state.isPresent()) {
            return Stream.of(state.get() == NoAnswer.UNKNOWN ? "ne sait pas" : "non applicable")
                    .filter(question.boxes()::containsKey)
                    .toList();
        }
        return Stream.of(cell.split("[|]"))
                .map(FoldedText::strip)
                .flatMap(piece -> options.find(piece).stream())
                .toList();
    }

    static String id(Question question, String cell) {
        return question.options().entrySet().stream()
                .filter(option -> FoldedText.same(option.getValue(), cell))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(cell);
    }

    /** The columns of a question: titles and cells. */
    interface Columns {
        void add(List<String> cells, Question question, String cell);
    }

    List<List<String>> table(List<String> before, List<String> after, Columns columns) {
        List<List<String>> table = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(before);
            for (int i = 0; i < questions.size(); i++) {
                columns.add(cells, questions.get(i), row.get(i));
            }
            cells.addAll(after);
            table.add(cells);
        }
        return table;
    }

    List<String> titles(List<String> before, List<String> after, Columns columns) {
        List<String> titles = new ArrayList<>(before);
        questions.forEach(question -> columns.add(titles, question, ""));
        titles.addAll(after);
        return titles;
    }

    static Columns text() {
        return (cells, question, none) -> cells.add(question.text());
    }

    static Columns joined(String separator, String end) {
        return (cells, question, cell) -> {
            List<String> ids = ticked(question, cell);
            cells.add(
                    ids.isEmpty()
                            ? cell
                            : ids.stream().map(question.boxes()::get).collect(Collectors.joining(separator)) + end);
        };
    }

    static byte[] csv(List<List<String>> rows, String separator, boolean quoted, String lineEnd, String mark) {
        StringBuilder out = new StringBuilder(mark);
        for (List<String> row : rows) {
            out.append(IntStream.range(0, row.size())
                            .mapToObj(i -> cell(row.get(i), separator, quoted))
                            .collect(Collectors.joining(separator)))
                    .append(lineEnd);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String cell(String text, String separator, boolean quoted) {
        boolean needed = quoted || text.contains(separator) || text.contains("\"") || text.contains("\n");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

package org.essgrid.cli.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
import org.essgrid.source.value.DateText;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** Writes a wide table as a survey tool would export it, from what is known of the tool’s exports. */
final class SurveyDialect {

    private final SurveyTool tool;
    private final Grid grid;
    private final Draft blank;
    private final List<Question> questions = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** What a column of the wide table asks; options by id where several may be ticked. */
    private record Question(
            String plain, String code, String text, Map<String, String> options, Map<String, String> boxes) {}

    private SurveyDialect(SurveyTool tool, Grid grid, byte[] table) throws IOException {
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

    /** The export of a wide table with French titles. */
    static byte[] export(SurveyTool tool, Grid grid, byte[] table) throws IOException {
        SurveyDialect dialect = new SurveyDialect(tool, grid, table);
        return switch (tool) {
            case LIMESURVEY -> dialect.limeSurvey();
            case KOBOTOOLBOX -> dialect.kobo();
            case ODK_CENTRAL -> dialect.odk();
            case DRUPAL_WEBFORM -> dialect.drupal();
            case GOOGLE_FORMS -> dialect.google();
            case MICROSOFT_FORMS -> dialect.microsoft();
            case SURVEYMONKEY -> dialect.surveyMonkey();
            case TALLY -> dialect.tally();
            case NEXTCLOUD_FORMS -> dialect.nextcloud();
            case TABLE -> table;
        };
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

    private static List<String> ticked(Question question, String cell) {
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

    private static String id(Question question, String cell) {
        return question.options().entrySet().stream()
                .filter(option -> FoldedText.same(option.getValue(), cell))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(cell);
    }

    /** The columns of a question: titles and cells. */
    private interface Columns {
        void add(List<String> cells, Question question, String cell);
    }

    private List<List<String>> table(List<String> before, List<String> after, Columns columns) {
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

    private List<String> titles(List<String> before, List<String> after, Columns columns) {
        List<String> titles = new ArrayList<>(before);
        questions.forEach(question -> columns.add(titles, question, ""));
        titles.addAll(after);
        return titles;
    }

    private byte[] limeSurvey() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Question question : questions) {
            String letters = question.plain().replaceAll("[^A-Za-z0-9]", "");
            String code = letters.length() <= 20 ? letters : "Q" + codes.size();
            codes.put(question.plain(), code);
        }
        Columns title = (cells, question, none) -> {
            String code = codes.get(question.plain());
            List<String> ids = List.copyOf(question.boxes().keySet());
            ids.forEach(id -> cells.add(code + "[SQ00" + ids.indexOf(id) + "]. " + question.text() + " ["
                    + question.boxes().get(id) + "]"));
            if (ids.isEmpty()) {
                cells.add(code + ". " + question.text());
            }
        };
        Columns answer = (cells, question, cell) -> {
            List<String> ids = ticked(question, cell);
            boolean asked = !cell.isEmpty();
            question.boxes().keySet().forEach(id -> cells.add(!asked ? "N/A" : ids.contains(id) ? "Oui" : "Non"));
            if (question.boxes().isEmpty()) {
                cells.add(cell.equals("N/A") ? "sans objet" : cell);
            }
        };
        List<String> before = List.of(
                "id. Response ID",
                "submitdate. Date submitted",
                "lastpage. Last page",
                "startlanguage. Start language",
                "seed. Seed");
        List<List<String>> all = table(List.of("1", "2026-11-20 10:00:00", "9", "fr", "12"), List.of(), answer);
        List<String> draft = new ArrayList<>(all.get(0));
        draft.set(1, "");
        all.add(2, draft);
        all.add(0, titles(before, List.of(), title));
        return csv(all, ";", true, "\r\n", "\uFEFF");
    }

    private byte[] kobo() {
        List<String> after = List.of(
                "_id",
                "_uuid",
                "_submission_time",
                "_validation_status",
                "_notes",
                "_status",
                "_submitted_by",
                "__version__",
                "_tags",
                "meta/rootUuid",
                "_index");
        Columns title = (cells, question, none) -> {
            cells.add("groupe/" + question.code());
            question.boxes().keySet().forEach(id -> cells.add("groupe/" + question.code() + "/" + id));
        };
        List<List<String>> all = table(
                List.of(),
                List.of("7", "u-1", "2026-11-20T10:00:00", "", "", "submitted_via_web", "", "v1", "", "", "1"),
                (cells, question, cell) -> {
                    List<String> ids = ticked(question, cell);
                    cells.add(ids.isEmpty() ? id(question, cell) : String.join(" ", ids));
                    question.boxes()
                            .keySet()
                            .forEach(id -> cells.add(ids.isEmpty() ? "" : ids.contains(id) ? "1" : "0"));
                });
        all.add(0, titles(List.of(), after, title));
        return csv(all, ";", true, "\r\n", "");
    }

    private byte[] odk() {
        Columns title = (cells, question, none) -> {
            cells.add("groupe-" + question.code());
            question.boxes().keySet().forEach(id -> cells.add("groupe-" + question.code() + "/" + id));
        };
        List<String> after = List.of(
                "KEY",
                "SubmitterID",
                "SubmitterName",
                "AttachmentsPresent",
                "AttachmentsExpected",
                "Status",
                "ReviewState",
                "DeviceID",
                "Edits",
                "FormVersion");
        List<List<String>> all = table(
                List.of("2026-11-20T10:00:00.000Z"),
                List.of("uuid:1", "3", "n", "0", "0", "", "", "", "0", "1"),
                (cells, question, cell) -> {
                    List<String> ids = ticked(question, cell);
                    cells.add(ids.isEmpty() ? id(question, cell) : String.join(" ", ids));
                    question.boxes().keySet().forEach(id -> cells.add(ids.contains(id) ? "1" : "0"));
                });
        all.add(0, titles(List.of("SubmissionDate"), after, title));
        return csv(all, ",", false, "\n", "");
    }

    private byte[] drupal() {
        List<String> metadata = List.of(
                "Numéro",
                "SID",
                "Heure de soumission",
                "Heure d’achèvement",
                "Heure de modification",
                "Brouillon",
                "Adresse IP",
                "UID",
                "Nom d’utilisateur");
        List<String> second = new ArrayList<>(Collections.nCopies(metadata.size(), ""));
        second.set(0, "Détails de la soumission");
        List<String> third = new ArrayList<>(metadata);
        for (Question question : questions) {
            List<String> boxes = List.copyOf(question.boxes().values());
            second.add(boxes.isEmpty() ? "" : question.text());
            second.addAll(Collections.nCopies(Math.max(0, boxes.size() - 1), ""));
            third.addAll(boxes.isEmpty() ? List.of(question.text()) : boxes);
        }
        List<List<String>> all = table(
                List.of(
                        "1",
                        "41",
                        "20/11/2026 - 10:00",
                        "20/11/2026 - 10:20",
                        "20/11/2026 - 10:20",
                        "",
                        "10.0.0.1",
                        "0",
                        ""),
                List.of(),
                (cells, question, cell) -> {
                    List<String> ids = ticked(question, cell);
                    question.boxes().keySet().forEach(id -> cells.add(ids.contains(id) ? "X" : ""));
                    if (question.boxes().isEmpty()) {
                        cells.add(cell);
                    }
                });
        List<String> draft = new ArrayList<>(all.get(0));
        draft.set(5, "1");
        all.add(draft);
        all.addAll(0, List.of(List.of("État des lieux"), second, third));
        return csv(all, "\t", true, "\n", "");
    }

    private byte[] google() {
        List<List<String>> all = table(List.of("20/11/2026 10:00:00"), List.of(), joined(", ", ""));
        all.add(0, titles(List.of("Horodateur"), List.of(), text()));
        byte[] file = csv(all, ",", false, "\r\n", "");
        return java.util.Arrays.copyOf(file, file.length - 2);
    }

    private byte[] microsoft() {
        List<List<String>> all = table(
                List.of("1", "20/11/2026 10:00", "20/11/2026 10:20", "anonymous", ""),
                List.of(),
                (cells, question, cell) -> {
                    List<String> ids = new ArrayList<>(ticked(question, cell));
                    Collections.reverse(ids);
                    cells.add(
                            ids.isEmpty()
                                    ? cell
                                    : ids.stream()
                                            .map(id -> question.boxes().get(id) + ";")
                                            .collect(Collectors.joining()));
                });
        all.add(
                0,
                titles(
                        List.of("ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"),
                        List.of(),
                        text()));
        return csv(all, ";", false, "\r\n", "\uFEFF");
    }

    private byte[] surveyMonkey() {
        List<String> metadata = List.of(
                "Respondent ID",
                "Collector ID",
                "Start Date",
                "End Date",
                "IP Address",
                "Email Address",
                "First Name",
                "Last Name",
                "Custom Data 1");
        List<String> second = new ArrayList<>(Collections.nCopies(metadata.size(), ""));
        List<String> first = new ArrayList<>(metadata);
        for (Question question : questions) {
            List<String> boxes = List.copyOf(question.boxes().values());
            first.add(question.text());
            first.addAll(Collections.nCopies(Math.max(0, boxes.size() - 1), ""));
            second.addAll(
                    boxes.isEmpty()
                            ? List.of(question.options().isEmpty() ? "Open-Ended Response" : "Response")
                            : boxes);
        }
        List<List<String>> all = table(
                List.of("118000000001", "42", "11/20/2026 10:00:00", "11/20/2026 10:20:00", "", "", "", "", ""),
                List.of(),
                (cells, question, cell) -> {
                    List<String> ids = ticked(question, cell);
                    question.boxes().forEach((id, label) -> cells.add(ids.contains(id) ? label : ""));
                    if (question.boxes().isEmpty()) {
                        cells.add(DateText.parse(cell)
                                .map(day -> String.format(
                                        "%02d/%02d/%d", day.getMonthValue(), day.getDayOfMonth(), day.getYear()))
                                .orElse(cell));
                    }
                });
        all.addAll(0, List.of(first, second));
        return csv(all, ",", false, "\r\n", "");
    }

    private byte[] tally() {
        Columns title = (cells, question, none) -> {
            cells.add(question.text());
            question.boxes().values().forEach(label -> cells.add(question.text() + " (" + label + ")"));
        };
        List<List<String>> all =
                table(List.of("s1", "r1", "2026-11-20 10:00:00"), List.of(), (cells, question, cell) -> {
                    List<String> ids = ticked(question, cell);
                    cells.add(
                            ids.isEmpty()
                                    ? cell
                                    : ids.stream().map(question.boxes()::get).collect(Collectors.joining(", ")));
                    question.boxes().keySet().forEach(id -> cells.add(ids.contains(id) ? "TRUE" : "FALSE"));
                });
        all.add(0, titles(List.of("Submission ID", "Respondent ID", "Submitted at"), List.of(), title));
        return csv(all, ",", false, "\n", "");
    }

    private byte[] nextcloud() {
        List<List<String>> all =
                table(List.of("", "Utilisateur anonyme", "2026-11-20T10:00:00+01:00"), List.of(), joined("; ", ""));
        all.add(
                0,
                titles(
                        List.of("Identifiant utilisateur", "Nom d'affichage de l'utilisateur", "Horodatage"),
                        List.of(),
                        text()));
        return csv(all, ",", true, "\n", "\uFEFF");
    }

    private static Columns text() {
        return (cells, question, none) -> cells.add(question.text());
    }

    private static Columns joined(String separator, String end) {
        return (cells, question, cell) -> {
            List<String> ids = ticked(question, cell);
            cells.add(
                    ids.isEmpty()
                            ? cell
                            : ids.stream().map(question.boxes()::get).collect(Collectors.joining(separator)) + end);
        };
    }

    private static byte[] csv(List<List<String>> rows, String separator, boolean quoted, String lineEnd, String mark) {
        StringBuilder out = new StringBuilder(mark);
        for (List<String> row : rows) {
            out.append(IntStream.range(0, row.size())
                            .mapToObj(i -> cell(row.get(i), separator, quoted))
                            .collect(Collectors.joining(separator)))
                    .append(lineEnd);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text, String separator, boolean quoted) {
        boolean needed = quoted || text.contains(separator) || text.contains("\"") || text.contains("\n");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

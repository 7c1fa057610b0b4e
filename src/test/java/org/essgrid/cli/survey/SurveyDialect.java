package org.essgrid.cli.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.essgrid.answers.survey.SurveyTool;
import org.essgrid.grid.Grid;
import org.essgrid.source.value.DateText;

/** Writes a wide table as a survey tool would export it, from what is known of the tool’s exports. */
final class SurveyDialect {

    private final SurveyedTable survey;

    private SurveyDialect(SurveyedTable survey) {
        this.survey = survey;
    }

    /** The export of a wide table with French titles. */
    static byte[] export(SurveyTool tool, Grid grid, byte[] table) throws IOException {
        SurveyDialect dialect = new SurveyDialect(new SurveyedTable(tool, grid, table));
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

    private byte[] limeSurvey() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (SurveyedTable.Question question : survey.questions()) {
            String letters = question.plain().replaceAll("[^A-Za-z0-9]", "");
            String code = letters.length() <= 20 ? letters : "Q" + codes.size();
            codes.put(question.plain(), code);
        }
        SurveyedTable.Columns title = (cells, question, none) -> {
            String code = codes.get(question.plain());
            List<String> ids = List.copyOf(question.boxes().keySet());
            ids.forEach(id -> cells.add(code + "[SQ00" + ids.indexOf(id) + "]. " + question.text() + " ["
                    + question.boxes().get(id) + "]"));
            if (ids.isEmpty()) {
                cells.add(code + ". " + question.text());
            }
        };
        SurveyedTable.Columns answer = (cells, question, cell) -> {
            List<String> ids = SurveyedTable.ticked(question, cell);
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
        List<List<String>> all = survey.table(List.of("1", "2026-11-20 10:00:00", "9", "fr", "12"), List.of(), answer);
        List<String> draft = new ArrayList<>(all.get(0));
        draft.set(1, "");
        all.add(2, draft);
        all.add(0, survey.titles(before, List.of(), title));
        return SurveyedTable.csv(all, ";", true, "\r\n", "\uFEFF");
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
        SurveyedTable.Columns title = (cells, question, none) -> {
            cells.add("groupe/" + question.code());
            question.boxes().keySet().forEach(id -> cells.add("groupe/" + question.code() + "/" + id));
        };
        List<List<String>> all = survey.table(
                List.of(),
                List.of("7", "u-1", "2026-11-20T10:00:00", "", "", "submitted_via_web", "", "v1", "", "", "1"),
                (cells, question, cell) -> {
                    List<String> ids = SurveyedTable.ticked(question, cell);
                    cells.add(ids.isEmpty() ? SurveyedTable.id(question, cell) : String.join(" ", ids));
                    question.boxes()
                            .keySet()
                            .forEach(id -> cells.add(ids.isEmpty() ? "" : ids.contains(id) ? "1" : "0"));
                });
        all.add(0, survey.titles(List.of(), after, title));
        return SurveyedTable.csv(all, ";", true, "\r\n", "");
    }

    private byte[] odk() {
        SurveyedTable.Columns title = (cells, question, none) -> {
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
        List<List<String>> all = survey.table(
                List.of("2026-11-20T10:00:00.000Z"),
                List.of("uuid:1", "3", "n", "0", "0", "", "", "", "0", "1"),
                (cells, question, cell) -> {
                    List<String> ids = SurveyedTable.ticked(question, cell);
                    cells.add(ids.isEmpty() ? SurveyedTable.id(question, cell) : String.join(" ", ids));
                    question.boxes().keySet().forEach(id -> cells.add(ids.contains(id) ? "1" : "0"));
                });
        all.add(0, survey.titles(List.of("SubmissionDate"), after, title));
        return SurveyedTable.csv(all, ",", false, "\n", "");
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
        for (SurveyedTable.Question question : survey.questions()) {
            List<String> boxes = List.copyOf(question.boxes().values());
            second.add(boxes.isEmpty() ? "" : question.text());
            second.addAll(Collections.nCopies(Math.max(0, boxes.size() - 1), ""));
            third.addAll(boxes.isEmpty() ? List.of(question.text()) : boxes);
        }
        List<List<String>> all = survey.table(
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
                    List<String> ids = SurveyedTable.ticked(question, cell);
                    question.boxes().keySet().forEach(id -> cells.add(ids.contains(id) ? "X" : ""));
                    if (question.boxes().isEmpty()) {
                        cells.add(cell);
                    }
                });
        List<String> draft = new ArrayList<>(all.get(0));
        draft.set(5, "1");
        all.add(draft);
        all.addAll(0, List.of(List.of("État des lieux"), second, third));
        return SurveyedTable.csv(all, "\t", true, "\n", "");
    }

    private byte[] google() {
        List<List<String>> all =
                survey.table(List.of("20/11/2026 10:00:00"), List.of(), SurveyedTable.joined(", ", ""));
        all.add(0, survey.titles(List.of("Horodateur"), List.of(), SurveyedTable.text()));
        byte[] file = SurveyedTable.csv(all, ",", false, "\r\n", "");
        return java.util.Arrays.copyOf(file, file.length - 2);
    }

    private byte[] microsoft() {
        List<List<String>> all = survey.table(
                List.of("1", "20/11/2026 10:00", "20/11/2026 10:20", "anonymous", ""),
                List.of(),
                (cells, question, cell) -> {
                    List<String> ids = new ArrayList<>(SurveyedTable.ticked(question, cell));
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
                survey.titles(
                        List.of("ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"),
                        List.of(),
                        SurveyedTable.text()));
        return SurveyedTable.csv(all, ";", false, "\r\n", "\uFEFF");
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
        for (SurveyedTable.Question question : survey.questions()) {
            List<String> boxes = List.copyOf(question.boxes().values());
            first.add(question.text());
            first.addAll(Collections.nCopies(Math.max(0, boxes.size() - 1), ""));
            second.addAll(
                    boxes.isEmpty()
                            ? List.of(question.options().isEmpty() ? "Open-Ended Response" : "Response")
                            : boxes);
        }
        List<List<String>> all = survey.table(
                List.of("118000000001", "42", "11/20/2026 10:00:00", "11/20/2026 10:20:00", "", "", "", "", ""),
                List.of(),
                (cells, question, cell) -> {
                    List<String> ids = SurveyedTable.ticked(question, cell);
                    question.boxes().forEach((id, label) -> cells.add(ids.contains(id) ? label : ""));
                    if (question.boxes().isEmpty()) {
                        cells.add(DateText.parse(cell)
                                .map(day -> String.format(
                                        "%02d/%02d/%d", day.getMonthValue(), day.getDayOfMonth(), day.getYear()))
                                .orElse(cell));
                    }
                });
        all.addAll(0, List.of(first, second));
        return SurveyedTable.csv(all, ",", false, "\r\n", "");
    }

    private byte[] tally() {
        SurveyedTable.Columns title = (cells, question, none) -> {
            cells.add(question.text());
            question.boxes().values().forEach(label -> cells.add(question.text() + " (" + label + ")"));
        };
        List<List<String>> all =
                survey.table(List.of("s1", "r1", "2026-11-20 10:00:00"), List.of(), (cells, question, cell) -> {
                    List<String> ids = SurveyedTable.ticked(question, cell);
                    cells.add(
                            ids.isEmpty()
                                    ? cell
                                    : ids.stream().map(question.boxes()::get).collect(Collectors.joining(", ")));
                    question.boxes().keySet().forEach(id -> cells.add(ids.contains(id) ? "TRUE" : "FALSE"));
                });
        all.add(0, survey.titles(List.of("Submission ID", "Respondent ID", "Submitted at"), List.of(), title));
        return SurveyedTable.csv(all, ",", false, "\n", "");
    }

    private byte[] nextcloud() {
        List<List<String>> all = survey.table(
                List.of("", "Utilisateur anonyme", "2026-11-20T10:00:00+01:00"),
                List.of(),
                SurveyedTable.joined("; ", ""));
        all.add(
                0,
                survey.titles(
                        List.of("Identifiant utilisateur", "Nom d'affichage de l'utilisateur", "Horodatage"),
                        List.of(),
                        SurveyedTable.text()));
        return SurveyedTable.csv(all, ",", true, "\n", "\uFEFF");
    }
}

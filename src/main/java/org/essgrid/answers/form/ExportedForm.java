package org.essgrid.answers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.answers.form.FormQuestion.Option;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.source.yaml.YamlWriter;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/**
 * The questionnaire of a grid as the form of a survey tool.
 *
 * @param bytes the file to import there
 * @param mapping brings the answers collected with it back
 * @param remarks what the tool cannot express
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are written, never compared.
public record ExportedForm(byte[] bytes, String mapping, List<Diagnostic> remarks) {
    /** A tool, or the format that several share. */
    public enum Tool {
        xlsform("xlsx"),
        limesurvey("txt");

        private final String extension;

        Tool(String extension) {
            this.extension = extension;
        }

        /** Of the files that it imports. */
        public String extension() {
            return extension;
        }
    }

    /** What the tools add to the answers. */
    private static final List<String> XLSFORM_COLUMNS = List.of(
            "_id",
            "_uuid",
            "_submission_time",
            "_validation_status",
            "_notes",
            "_status",
            "_submitted_by",
            "__version__",
            "_tags",
            "_index",
            "meta/rootUuid",
            "meta/instanceID",
            "formhub/uuid",
            "SubmissionDate",
            "meta-instanceID",
            "meta-instanceName",
            "instanceID",
            "KEY",
            "SubmitterID",
            "SubmitterName",
            "AttachmentsPresent",
            "AttachmentsExpected",
            "DeviceID",
            "Edits",
            "FormVersion");

    private static final List<String> LIMESURVEY_COLUMNS =
            List.of("id", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp", "ipaddr", "refurl");

    /** Makes the form; texts of the program are in the languages of the grid, the comment of the mapping in this one. */
    public static ExportedForm of(Grid grid, Tool tool, Language language) {
        OnlineForm form = new OnlineForm(grid);
        return switch (tool) {
            case xlsform -> {
                FormCodes codes = FormCodes.ofXlsForm(form);
                XlsForm sheets = new XlsForm(form, codes);
                byte[] bytes = sheets.bytes();
                yield new ExportedForm(
                        bytes, mapping(form, codes, tool, language), remarks(grid, sheets.conditions(), tool));
            }
            case limesurvey -> {
                FormCodes codes = FormCodes.ofLimeSurvey(form);
                LimeSurveyForm table = new LimeSurveyForm(form, codes);
                byte[] bytes = table.bytes();
                yield new ExportedForm(
                        bytes, mapping(form, codes, tool, language), remarks(grid, table.conditions(), tool));
            }
        };
    }

    private static List<Diagnostic> remarks(Grid grid, FormConditions conditions, Tool tool) {
        List<Diagnostic> remarks = new ArrayList<>();
        conditions
                .inexpressible()
                .forEach(formula -> remarks.add(Diagnostic.warning(grid.id(), "form.condition", tool.name(), formula)));
        long computed = grid.criteria().stream()
                .filter(criterion -> criterion.measure().isComputed())
                .map(Criterion::id)
                .count();
        if (computed > 0) {
            remarks.add(Diagnostic.warning(grid.id(), "form.computed", computed));
        }
        if (!grid.parameters().isEmpty()) {
            remarks.add(Diagnostic.warning(
                    grid.id(), "form.parameters", grid.parameters().size()));
        }
        remarks.add(Diagnostic.warning(grid.id(), "form.plan"));
        return remarks;
    }

    private static String mapping(OnlineForm form, FormCodes codes, Tool tool, Language language) {
        boolean lime = tool == Tool.limesurvey;
        List<String> lines = new ArrayList<>();
        Messages.in(language).get("form.mapping-comment").lines().forEach(line -> lines.add("# " + line));
        lines.add("source: " + (lime ? "limesurvey" : "odk-central"));
        lines.add("grid: " + YamlWriter.quoted(form.grid().id()));
        if (lime) {
            lines.add("values: {\"N/A\": sans réponse}");
        }
        lines.add("columns:");
        for (int i = 0; i < form.questions().size(); i++) {
            addColumns(
                    form.questions().get(i),
                    codes.questions().get(i),
                    codes.options().get(i),
                    lime,
                    lines);
        }
        if (lime) {
            lines.add("  - {title: submitdate, ignored: true, unfinished: [\"\"]}");
        } else {
            lines.add("  - {title: ReviewState, ignored: true, unfinished: [rejected]}");
            lines.add("  - {title: Status, ignored: true, unfinished: [not decrypted, missing encrypted form data]}");
        }
        (lime ? LIMESURVEY_COLUMNS : XLSFORM_COLUMNS)
                .forEach(title -> lines.add("  - {title: " + YamlWriter.quoted(title) + ", ignored: true}"));
        return String.join("\n", lines) + "\n";
    }

    private static void addColumns(
            FormQuestion question, String code, List<String> options, boolean lime, List<String> lines) {
        String to = ", to: " + YamlWriter.quoted(question.target());
        boolean several = question.kind() == Kind.SEVERAL;
        if (!(lime && several)) {
            List<String> values = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                String meaning = meaning(question.options().get(i));
                // Ids need no explanation.
                if (!options.get(i).equals(meaning)) {
                    values.add(YamlWriter.quoted(options.get(i)) + ": " + YamlWriter.quoted(meaning));
                }
            }
            lines.add("  - {title: " + YamlWriter.quoted(code) + to
                    + (several ? ", separator: \" \"" : "")
                    + (values.isEmpty() ? "" : ", values: {" + String.join(", ", values) + "}") + "}");
        }
        for (int i = 0; several && i < options.size(); i++) {
            lines.add(
                    lime
                            ? "  - {title: " + YamlWriter.quoted(code + "[" + options.get(i) + "]") + to + ", choice: "
                                    + YamlWriter.quoted(
                                            meaning(question.options().get(i))) + "}"
                            : "  - {title: " + YamlWriter.quoted(code + "/" + options.get(i)) + ", ignored: true}");
        }
    }

    private static String meaning(Option option) {
        Optional<NoAnswer> state = option.state();
        return state.map(it -> it.words(Language.FRENCH).get(0)).orElse(option.id());
    }
}

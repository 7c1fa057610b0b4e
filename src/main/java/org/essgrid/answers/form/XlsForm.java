package org.essgrid.answers.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.answers.form.FormQuestion.Option;
import org.essgrid.grid.Grid;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.workbook.CellStyle;
import org.essgrid.source.workbook.SheetColumn;
import org.essgrid.source.workbook.SheetWriter;
import org.essgrid.source.workbook.WorkbookWriter;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/** A form as a workbook of the format XLSForm, which KoboToolbox, ODK and others read. */
final class XlsForm {
    private static final int WIDTH = 24;

    private final OnlineForm form;
    private final FormCodes codes;
    private final FormConditions conditions;
    private final List<List<String>> survey = new ArrayList<>();
    private final Map<List<Option>, String> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> listCodes = new LinkedHashMap<>();

    XlsForm(OnlineForm form, FormCodes codes) {
        this.form = form;
        this.codes = codes;
        this.conditions = new FormConditions(form, codes, new FormConditions.Dialect() {
            @Override
            public String answer(String code) {
                return "${" + code + "}";
            }

            @Override
            public String text(String text) {
                return "'" + text + "'";
            }

            @Override
            public String equal() {
                return "=";
            }

            @Override
            public String ticked(String code, String option) {
                return "selected(${" + code + "}, '" + option + "')";
            }
        });
    }

    FormConditions conditions() {
        return conditions;
    }

    byte[] bytes() {
        for (int i = 0; i < form.sections().size(); i++) {
            OnlineForm.Section section = form.sections().get(i);
            survey.add(row("begin_group", "page_" + (i + 1), section.title(), Translated.NONE, "", "", "", List.of()));
            IntStream.range(section.first(), section.end()).forEach(this::addQuestion);
            survey.add(row("end_group", "", Translated.NONE, Translated.NONE, "", "", "", List.of()));
        }
        return AtomicFile.Content.bytes(out ->
                WorkbookWriter.write(out, form.grid().id(), form.languages().get(0), this::write));
    }

    private void write(WorkbookWriter book) throws IOException {
        List<String> titles = new ArrayList<>(List.of("type", "name"));
        titles.addAll(translated("label"));
        titles.addAll(translated("hint"));
        titles.addAll(List.of("required", "relevant", "constraint"));
        titles.addAll(translated("constraint_message"));
        write(book, "survey", titles, survey);
        List<String> ofChoices = new ArrayList<>(List.of("list_name", "name"));
        ofChoices.addAll(translated("label"));
        write(book, "choices", ofChoices, choices());
        Grid grid = form.grid();
        write(
                book,
                "settings",
                List.of("form_title", "form_id", "version", "default_language"),
                List.of(List.of(
                        grid.about().title().in(form.languages().get(0)),
                        grid.id(),
                        grid.about().version(),
                        name(form.languages().get(0)))));
    }

    private static void write(WorkbookWriter book, String name, List<String> titles, List<List<String>> rows)
            throws IOException {
        SheetWriter sheet = book.sheet(
                name,
                titles.stream().map(title -> new SheetColumn(title, WIDTH)).toList(),
                0);
        for (List<String> row : rows) {
            row.forEach(text -> sheet.text(text, CellStyle.PLAIN));
            sheet.endRow();
        }
    }

    /** A title of a column for each language. */
    private List<String> translated(String title) {
        return form.languages().stream().map(it -> title + "::" + name(it)).toList();
    }

    private static String name(Language language) {
        return switch (language) {
            case FRENCH -> "Français (fr)";
            case ENGLISH -> "English (en)";
        };
    }

    private List<String> texts(Translated text) {
        return form.languages().stream().map(text::in).toList();
    }

    private List<String> row(
            String type,
            String name,
            Translated label,
            Translated hint,
            String required,
            String relevant,
            String constraint,
            List<String> message) {
        List<String> cells = new ArrayList<>(List.of(type, name));
        cells.addAll(texts(label));
        cells.addAll(texts(hint));
        cells.addAll(List.of(required, relevant, constraint));
        cells.addAll(message.isEmpty() ? texts(Translated.NONE) : message);
        return cells;
    }

    private void addQuestion(int index) {
        FormQuestion question = form.questions().get(index);
        List<String> states = IntStream.range(0, question.options().size())
                .filter(i -> question.options().get(i).state().isPresent())
                .mapToObj(i -> codes.options().get(index).get(i))
                .toList();
        String type = switch (question.kind()) {
            case TEXT, LONG_TEXT -> "text";
            case NUMBER -> "decimal";
            case INTEGER -> "integer";
            case DATE -> "date";
            case ONE -> "select_one " + list(index);
            case SEVERAL -> "select_multiple " + list(index);
        };
        String constraint = question.kind() == Kind.SEVERAL
                ? states.stream()
                        .map(state -> "not(selected(., '" + state + "') and count-selected(.) > 1)")
                        .collect(Collectors.joining(" and "))
                : range(question);
        survey.add(row(
                type,
                codes.questions().get(index),
                question.label(),
                question.hint(),
                question.required() ? "yes" : "",
                conditions.of(question),
                constraint,
                constraint.isEmpty() ? List.of() : message(question)));
    }

    private static String range(FormQuestion question) {
        return Stream.of(
                        question.range().min().map(min -> ". >= " + min.toPlainString()),
                        question.range().max().map(max -> ". <= " + max.toPlainString()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }

    private List<String> message(FormQuestion question) {
        NumberRule rule = new NumberRule(Translated.NONE, question.range(), question.kind() == Kind.INTEGER);
        return question.kind() == Kind.SEVERAL
                ? texts(OnlineForm.words("form.exclusive"))
                : form.languages().stream().map(rule::description).toList();
    }

    /** The name of the list of the options of a question; questions with equal options share one. */
    private String list(int index) {
        List<Option> options = form.questions().get(index).options();
        String name =
                lists.computeIfAbsent(options, o -> "l_" + codes.questions().get(index));
        listCodes.putIfAbsent(name, codes.options().get(index));
        return name;
    }

    private List<List<String>> choices() {
        List<List<String>> rows = new ArrayList<>();
        lists.forEach((options, name) -> {
            List<String> its = listCodes.getOrDefault(name, List.of());
            for (int i = 0; i < options.size(); i++) {
                List<String> cells = new ArrayList<>(List.of(name, its.get(i)));
                cells.addAll(texts(options.get(i).label()));
                rows.add(cells);
            }
        });
        return rows;
    }
}

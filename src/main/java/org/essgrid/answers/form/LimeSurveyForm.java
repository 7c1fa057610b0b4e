package org.essgrid.answers.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.text.Language;

/** A form as the text with tabs in which LimeSurvey imports and exports the structure of surveys. */
final class LimeSurveyForm {
    private static final List<String> COLUMNS = List.of(
            "id",
            "related_id",
            "class",
            "type/scale",
            "name",
            "relevance",
            "text",
            "help",
            "language",
            "validation",
            "mandatory",
            "encrypted",
            "other",
            "default",
            "same_default",
            "exclude_all_others",
            "max_num_value_n",
            "min_num_value_n",
            "num_value_int_only");

    private final OnlineForm form;
    private final FormCodes codes;
    private final FormConditions conditions;
    private final StringBuilder text = new StringBuilder("\uFEFF");

    LimeSurveyForm(OnlineForm form, FormCodes codes) {
        this.form = form;
        this.codes = codes;
        this.conditions = new FormConditions(form, codes, new FormConditions.Dialect() {
            @Override
            public String answer(String code) {
                return code + ".NAOK";
            }

            @Override
            public String text(String content) {
                return "\"" + content + "\"";
            }

            @Override
            public String equal() {
                return "==";
            }

            @Override
            public String ticked(String code, String option) {
                return code + "_" + option + ".NAOK == \"Y\"";
            }
        });
    }

    FormConditions conditions() {
        return conditions;
    }

    byte[] bytes() {
        text.append(String.join("\t", COLUMNS)).append('\n');
        List<String> languages = form.languages().stream().map(Language::code).toList();
        row("class", "S", "name", "language", "text", languages.get(0));
        if (languages.size() > 1) {
            row(
                    "class",
                    "S",
                    "name",
                    "additional_languages",
                    "text",
                    String.join(" ", languages.subList(1, languages.size())));
        }
        row("class", "S", "name", "format", "text", "G");
        row("class", "S", "name", "datestamp", "text", "Y");
        for (Language language : form.languages()) {
            String title = form.grid().about().title().in(language);
            row("class", "SL", "name", "surveyls_title", "text", title, "language", language.code());
            String comma = language == Language.FRENCH ? "1" : "0";
            row("class", "SL", "name", "surveyls_numberformat", "text", comma, "language", language.code());
        }
        form.languages().forEach(this::addPages);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void addPages(Language language) {
        for (int i = 0; i < form.sections().size(); i++) {
            OnlineForm.Section section = form.sections().get(i);
            row(
                    "class",
                    "G",
                    "type/scale",
                    String.valueOf(i + 1),
                    "name",
                    section.title().in(language),
                    "relevance",
                    "1",
                    "language",
                    language.code());
            IntStream.range(section.first(), section.end()).forEach(index -> addQuestion(index, language));
        }
    }

    private void addQuestion(int index, Language language) {
        FormQuestion question = form.questions().get(index);
        String condition = conditions.of(question);
        Map<String, String> cells = new LinkedHashMap<>(Map.of(
                "class", "Q",
                "type/scale", letter(question.kind()),
                "name", codes.questions().get(index),
                "relevance", condition.isEmpty() ? "1" : condition,
                "text", question.label().in(language),
                "help", question.hint().in(language),
                "language", language.code(),
                "mandatory", question.required() ? "Y" : "N",
                "other", "N"));
        question.range().min().ifPresent(min -> cells.put("min_num_value_n", min.toPlainString()));
        question.range().max().ifPresent(max -> cells.put("max_num_value_n", max.toPlainString()));
        if (question.kind() == Kind.INTEGER) {
            cells.put("num_value_int_only", "1");
        }
        boolean several = question.kind() == Kind.SEVERAL;
        List<String> its = codes.options().get(index);
        if (several) {
            cells.put(
                    "exclude_all_others",
                    IntStream.range(0, its.size())
                            .filter(i -> question.options().get(i).state().isPresent())
                            .mapToObj(its::get)
                            .collect(Collectors.joining(";")));
        }
        row(cells);
        for (int i = 0; i < its.size(); i++) {
            String label = question.options().get(i).label().in(language);
            row(
                    "class",
                    several ? "SQ" : "A",
                    "type/scale",
                    "0",
                    "name",
                    its.get(i),
                    "relevance",
                    several ? "1" : "",
                    "text",
                    label,
                    "language",
                    language.code());
        }
    }

    private static String letter(Kind kind) {
        return switch (kind) {
            case TEXT -> "S";
            case LONG_TEXT -> "T";
            case NUMBER, INTEGER -> "N";
            case DATE -> "D";
            case ONE -> "L";
            case SEVERAL -> "M";
        };
    }

    /** @param cells names of columns, each followed by its text */
    private void row(String... cells) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            byName.put(cells[i], cells[i + 1]);
        }
        row(byName);
    }

    private void row(Map<String, String> cells) {
        List<String> line = new ArrayList<>();
        for (String column : COLUMNS) {
            line.add(cell(cells.getOrDefault(column, ""), column));
        }
        text.append(String.join("\t", line)).append('\n');
    }

    /** Texts are HTML there, but for the codes and settings. */
    private static String cell(String content, String column) {
        boolean html = column.equals("text") || column.equals("help");
        String plain = content.strip().replace('\t', ' ');
        String safe = html
                ? plain.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("{", "&#123;")
                : plain;
        return safe.isEmpty() ? "" : "\"" + safe.replace("\n", "<br />").replace("\"", "\"\"") + "\"";
    }
}

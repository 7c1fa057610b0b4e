package org.essgrid.answers.single;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.answers.cell.NumberWords;
import org.essgrid.answers.questionnaire.Consent;
import org.essgrid.answers.questionnaire.FactReader;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Writes the rows that ask who answers, in which situation, with which figures. */
record FactRowWriter(RowWriter rows, Language language, Answers answers) {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    void writeActor(Grid grid) throws IOException {
        Actor actor = answers.actor();
        for (SpecialRow row : SpecialRow.of(grid)) {
            String filled = switch (row) {
                case NAME -> actor.name();
                case ID -> actor.id();
                case CAMPAIGN -> actor.campaign();
                case DATE -> date(actor.date());
                case RESPONDENTS -> actor.respondents();
                case CONSENT -> Consent.word(actor.consent(), language);
                case COLLEGE -> actor.college().orElse("");
            };
            String key = row.name().toLowerCase(Locale.ROOT);
            String allowed = switch (row) {
                case NAME, ID, CAMPAIGN, RESPONDENTS -> message("answers.words-text");
                case DATE -> message("answers.words-date");
                case CONSENT -> Consent.listed(language);
                case COLLEGE -> FactReader.colleges(grid.voices()).listed(language);
            };
            write(row.name(language), message("answers.template-actor-" + key), "", allowed, Value.of(filled));
        }
    }

    void writeProfile(Grid grid) throws IOException {
        for (ProfileField field : grid.profile()) {
            String help = field.help().map(h -> h.in(language)).orElse("");
            String asked = field.required()
                    ? message("answers.template-required", help).strip()
                    : help;
            Value filled = answers.profile().getOrDefault(field.id(), Value.of(""));
            String allowed = new AllowedAnswers(language).of(field);
            write(RowNames.profile(field.id(), language), field.label().in(language), asked, allowed, filled);
        }
    }

    void writeParameters(Grid grid) throws IOException {
        for (Parameter parameter : grid.parameters()) {
            BigDecimal replaced = answers.parameters().get(parameter.id());
            write(
                    RowNames.parameter(parameter.id(), language),
                    parameter.label().in(language),
                    standing(parameter),
                    new AllowedAnswers(language).of(parameter),
                    replaced == null ? Value.of("") : Value.of(replaced));
        }
    }

    static String date(Optional<LocalDate> date) {
        return date.map(DATE::format).orElse("");
    }

    /** The value that holds if the row is left blank, and where it comes from. */
    private String standing(Parameter parameter) {
        String value = NumberWords.of(parameter.value(), language);
        String measured = parameter.unit().isEmpty()
                ? value
                : value + " " + parameter.unit().in(language);
        String text = message("answers.template-parameter", measured, parameter.date());
        return parameter.source().map(s -> text + " " + s.in(language)).orElse(text);
    }

    private void write(String row, String question, String help, String allowed, Value filled) throws IOException {
        Map<QuestionnaireColumn, Value> cells = RowWriter.asking(row, question, help, allowed);
        cells.put(QuestionnaireColumn.ANSWER, filled);
        rows.row(cells);
    }

    private String message(String key, Object... arguments) {
        return Messages.in(language).get(key, arguments);
    }
}

package org.essgrid.answers.longform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.cell.Cell;
import org.essgrid.answers.cell.ChoiceCell;
import org.essgrid.answers.cell.DateCell;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.answers.cell.Remarks;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;

/**
 * Reads what a questionnaire says beside its answers: who answers, in which situation, with which figures.
 *
 * @param file the place of the whole questionnaire
 * @param blank whether no question is answered yet: then facts that are required may still come
 */
record FactReader(Rows rows, Remarks remarks, Location file, boolean blank) {

    Actor actor() {
        Cell name = special(SpecialRow.NAME);
        if (name.isBlank()) {
            remarks.warning(name, "answers.actor-without-name", SpecialRow.NAME.name(remarks.language()));
        }
        Optional<LocalDate> date =
                Optional.of(special(SpecialRow.DATE)).filter(c -> !c.isBlank()).flatMap(c -> DateCell.read(c, remarks));
        return new Actor(
                special(SpecialRow.ID).text(),
                name.text(),
                special(SpecialRow.CAMPAIGN).text(),
                date,
                special(SpecialRow.RESPONDENTS).text());
    }

    Map<String, Value> profile(Grid grid) {
        Map<String, Value> profile = new LinkedHashMap<>();
        for (ProfileField field : grid.profile()) {
            Cell cell = answer(RowNames.profile(field.id(), Language.FRENCH));
            if (isAbsent(field, cell)) {
                reportAbsent(field, cell);
            } else {
                value(field, cell).ifPresent(value -> profile.put(field.id(), value));
            }
        }
        return profile;
    }

    Map<String, BigDecimal> parameters(Grid grid) {
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        for (Parameter parameter : grid.parameters()) {
            Cell cell = answer(RowNames.parameter(parameter.id(), Language.FRENCH));
            if (!cell.isBlank()) {
                NumberRule.of(parameter)
                        .read(cell, remarks)
                        .ifPresent(number -> parameters.put(parameter.id(), number));
            }
        }
        return parameters;
    }

    private Cell special(SpecialRow row) {
        return answer(row.name(Language.FRENCH));
    }

    private Cell answer(String row) {
        return rows.row(row).map(r -> r.cell(Column.ANSWER)).orElseGet(() -> new Cell(row, "", file));
    }

    /** A free text may well be « sans objet »; elsewhere the words for no answer say that the fact is not known. */
    private static boolean isAbsent(ProfileField field, Cell cell) {
        return switch (field.kind()) {
            case TEXT -> cell.isBlank();
            case NUMBER -> NoAnswer.of(cell.text()).isPresent();
            case CHOICE -> NoAnswer.of(cell.text()).isPresent() && !ChoiceCell.isChoice(field.choices(), cell);
        };
    }

    private void reportAbsent(ProfileField field, Cell cell) {
        if (!field.required()) {
            return;
        }
        List<String> words =
                List.of(field.label().in(remarks.language()), RowNames.profile(field.id(), remarks.language()));
        if (blank) {
            remarks.warning(cell, "answers.profile-to-come", words.toArray());
        } else {
            remarks.error(cell, "answers.profile-required", words.toArray());
        }
    }

    private Optional<Value> value(ProfileField field, Cell cell) {
        return switch (field.kind()) {
            case TEXT -> Optional.of(Value.of(cell.text()));
            case NUMBER -> NumberRule.of(field).read(cell, remarks).map(Value::of);
            case CHOICE -> ChoiceCell.read(field.choices(), cell, remarks).map(Value::of);
        };
    }
}

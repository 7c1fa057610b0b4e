package org.essgrid.answers.cell;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;

/**
 * What may stand in the cell of an input.
 *
 * @param options what may be chosen, if it is a choice; else a number is due
 */
record InputRule(Input input, Optional<AnswerOptions> options, NumberRule number) {

    static InputRule of(Measure.Quantitative measure, Input input) {
        Optional<AnswerOptions> options =
                input.isChoice() ? Optional.of(AnswerOptions.of(input.choices())) : Optional.empty();
        return new InputRule(input, options, NumberRule.of(measure, input));
    }

    String id() {
        return input.id();
    }

    CellContent<Value> read(AnswerCell cell, CellProblems remarks) {
        if (options.isPresent()) {
            CellContent<List<String>> chosen = new LevelsCell(options.get(), false, true, remarks).read(cell);
            return chosen.map(ids -> Value.of(ids.get(0)));
        }
        Optional<NoAnswer> silent = NoAnswer.of(cell.text());
        return silent.isPresent()
                ? new CellContent.Silent<>(silent.get())
                : CellContent.of(number.read(cell, remarks).map(Value::of));
    }
}

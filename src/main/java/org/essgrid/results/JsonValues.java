package org.essgrid.results;

import java.math.BigDecimal;
import org.essgrid.grid.formula.Value;
import tools.jackson.core.JsonGenerator;

/** Values as JSON: numbers as numbers, choices and texts as strings. */
final class JsonValues {

    private JsonValues() {}

    static void write(JsonGenerator json, String name, Value value) {
        if (value instanceof Value.Quantity quantity) {
            number(json, name, quantity.number());
        } else if (value instanceof Value.Truth truth) {
            json.writeBooleanProperty(name, truth.holds());
        } else {
            json.writeStringProperty(name, ((Value.Text) value).text());
        }
    }

    /** The number as it comes back when it was written plainly: 1E+3 is 1000. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /** Written plainly: 0.0000001, not 1E-7. */
    static void number(JsonGenerator json, String name, BigDecimal number) {
        json.writeName(name);
        json.writeNumber(number.toPlainString());
    }
}

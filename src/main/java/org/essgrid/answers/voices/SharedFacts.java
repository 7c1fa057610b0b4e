package org.essgrid.answers.voices;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.formula.Value;

/** What several questionnaires say together of their actor: the first that gives a fact is followed, contradictions are told. */
record SharedFacts(Map<String, Value> profile, Map<String, BigDecimal> parameters) {

    private record Given(Value value, String file) {}

    static SharedFacts of(List<Answers> questionnaires, Diagnostics problems) {
        Map<String, Value> profile = first(questionnaires, Answers::profile, problems);
        Map<String, Value> figures = first(questionnaires, SharedFacts::figures, problems);
        Map<String, BigDecimal> parameters = new LinkedHashMap<>();
        figures.forEach((id, value) -> parameters.put(id, ((Value.Quantity) value).number()));
        return new SharedFacts(profile, parameters);
    }

    private static Map<String, Value> figures(Answers answers) {
        Map<String, Value> figures = new LinkedHashMap<>();
        answers.parameters().forEach((id, number) -> figures.put(id, Value.of(number)));
        return figures;
    }

    private static Map<String, Value> first(
            List<Answers> questionnaires, Function<Answers, Map<String, Value>> facts, Diagnostics problems) {
        Map<String, Given> first = new LinkedHashMap<>();
        for (Answers questionnaire : questionnaires) {
            facts.apply(questionnaire).forEach((id, value) -> {
                Given given = new Given(value, questionnaire.location().file());
                Given before = first.putIfAbsent(id, given);
                if (before != null && !shown(before.value()).equals(shown(value))) {
                    problems.add(Diagnostic.warning(
                            questionnaire.location(),
                            "answers.voices-contradiction",
                            id,
                            shown(value),
                            shown(before.value()),
                            before.file()));
                }
            });
        }
        Map<String, Value> values = new LinkedHashMap<>();
        first.forEach((id, given) -> values.put(id, given.value()));
        return values;
    }

    private static String shown(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return quantity.number().stripTrailingZeros().toPlainString();
        }
        return value instanceof Value.Text text ? text.text() : String.valueOf(value);
    }
}

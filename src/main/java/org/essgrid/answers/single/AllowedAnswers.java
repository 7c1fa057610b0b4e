package org.essgrid.answers.single;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.Translated;

/** Descriptions of the allowed answers, for the column next to the answer. */
record AllowedAnswers(Language language) {

    String of(Measure.Qualitative measure) {
        String levels = measure.scale().levels().stream()
                .map(level -> level(level, measure))
                .collect(Collectors.joining(" | "));
        return measure.multiple() ? messages().get("answers.words-several", levels) : levels;
    }

    String of(Measure.Quantitative measure, Input input) {
        return input.isChoice()
                ? choices(input.choices())
                : NumberRule.of(measure, input).description(language);
    }

    String of(ProfileField field) {
        return switch (field.kind()) {
            case CHOICE -> choices(field.choices());
            case NUMBER -> NumberRule.of(field).description(language);
            case TEXT -> messages().get("answers.words-text");
        };
    }

    String of(Parameter parameter) {
        return NumberRule.of(parameter).description(language);
    }

    private String level(LevelScale.Level level, Measure.Qualitative measure) {
        Optional<String> meaning = Optional.ofNullable(measure.rubric().get(level.id()))
                .or(level::help)
                .map(text -> text.in(language));
        String named = named(level.id(), level.label());
        return meaning.map(text -> messages().get("answers.words-meaning", named, text))
                .orElse(named);
    }

    private String choices(List<Choice> choices) {
        return choices.stream().map(c -> named(c.id(), c.label())).collect(Collectors.joining(" | "));
    }

    private String named(String id, Translated label) {
        String text = label.in(language);
        return text.equals(id) ? id : id + " = " + text;
    }

    private Messages messages() {
        return Messages.in(language);
    }
}

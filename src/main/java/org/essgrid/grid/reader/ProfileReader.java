package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Range;
import org.essgrid.source.value.DateText;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.text.Translated;

/** Reads profile fields and parameters, whose ids must differ from each other. */
final class ProfileReader {

    /** A profile field with one of these keys is a number. */
    static final List<String> NUMBER_KEYS = List.of("unit", "min", "max", "integer");

    private final Map<String, Location> used = new HashMap<>();

    List<ProfileField> profile(GridFields top) {
        return top.named("profile", "profile", this::field);
    }

    private ProfileField field(GridFields fields) {
        String id = uniqueName(fields);
        Translated label = fields.requiredTranslated("label");
        Optional<Translated> help = fields.translated("help");
        List<Choice> choices = choices(fields);
        boolean number = NUMBER_KEYS.stream().filter(fields::has).count() > 0;
        if (number && !choices.isEmpty()) {
            fields.error("choices", "grid.choices-and-number");
        }
        ProfileField.Kind kind = !choices.isEmpty()
                ? ProfileField.Kind.CHOICE
                : number ? ProfileField.Kind.NUMBER : ProfileField.Kind.TEXT;
        return new ProfileField(
                id,
                label,
                help,
                kind,
                choices,
                fields.translated("unit").orElse(Translated.NONE),
                range(fields),
                fields.flag("integer"),
                fields.flag("required"),
                fields.flag("facet"));
    }

    List<Parameter> parameters(GridFields top) {
        return top.named("parameters", "parameter", this::parameter);
    }

    private Parameter parameter(GridFields fields) {
        String date = fields.requiredText("date");
        if (fields.has("date") && DateText.parse(date).isEmpty()) {
            fields.error("date", "fields.date-expected", date);
        }
        return new Parameter(
                uniqueName(fields),
                fields.requiredTranslated("label"),
                fields.requiredNumber("value"),
                fields.translated("unit").orElse(Translated.NONE),
                date,
                fields.translated("source"));
    }

    private String uniqueName(GridFields fields) {
        String id = IdReader.name(fields);
        Location earlier = used.putIfAbsent(id, fields.location("id"));
        if (earlier != null && !id.equals("?")) {
            fields.error("id", "grid.duplicate-id", id, earlier.line());
        }
        return id;
    }

    /** The choices: ids alone, or ids with labels. */
    static List<Choice> choices(GridFields fields) {
        List<Choice> choices = new ArrayList<>();
        DistinctAnswersCheck distinct = new DistinctAnswersCheck(fields.reading(), fields.child("choices"));
        for (YamlNode node : fields.has("choices") ? fields.requiredList("choices") : List.<YamlNode>of()) {
            choice(fields, node).ifPresent(choice -> {
                if (choices.stream().anyMatch(c -> c.id().equals(choice.id()))) {
                    fields.error("choices", node, "grid.duplicate-choice", choice.id());
                } else {
                    distinct.add(choice.id(), choice.label(), node.location());
                }
                choices.add(choice);
            });
        }
        return choices;
    }

    private static Optional<Choice> choice(GridFields fields, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            String id = scalar.text().strip();
            return Optional.of(new Choice(id, Translated.of(id)));
        }
        return fields.asMapping(node, fields.child("choices"))
                .map(item ->
                        GridFields.whole(item, f -> new Choice(f.requiredText("id"), f.requiredTranslated("label"))));
    }

    static Range range(GridFields fields) {
        Optional<BigDecimal> min = fields.number("min");
        Optional<BigDecimal> max = fields.number("max");
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            fields.error("min", "grid.min-above-max", min.get(), max.get());
        }
        return new Range(min, max);
    }
}

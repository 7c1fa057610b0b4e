package org.essgrid.source.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.essgrid.text.Keyed;
import org.essgrid.text.Translated;

/**
 * The keys of one mapping of a YAML file, taken one by one. What is wrong is noted and a substitute returned, so that
 * reading goes on to the next problem; {@link #finish} then refuses the keys that were not asked for.
 *
 * @param <F> the same for one kind of file, which may read more kinds of values
 */
public abstract class YamlFields<F extends YamlFields<F>> extends YamlKeys {

    /** The last step of a path where it is a place in a list: {@code criteria[2]}. */
    private static final Pattern PLACE_IN_LIST = Pattern.compile("( › )?[a-z-]+\\[\\d+]$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    private final YamlReading reading;

    /** @param path where the mapping is, in words */
    protected YamlFields(YamlReading reading, YamlMapping mapping, String path) {
        super(reading, mapping, path);
        this.reading = reading;
    }

    /** The same mapping with its id in the path: {@code dimension gouvernance}. */
    public F named(String kind) {
        String id = mapping().text("id").orElse("?");
        String parent = PLACE_IN_LIST.matcher(path()).replaceFirst("");
        String step = "{" + kind + "} " + id;
        return inner(mapping(), parent.isEmpty() ? step : parent + " › " + step);
    }

    /** The keys of a mapping of the same file. */
    protected abstract F inner(YamlMapping other, String at);

    /** How many items a list has, without reading them. */
    public int count(String key) {
        return mapping().get(key).orElse(null) instanceof YamlSequence list
                ? list.items().size()
                : 0;
    }

    /** A text, stripped. */
    public Optional<String> text(String key) {
        return node(key).flatMap(node -> scalar(key, node));
    }

    /** A required text; {@code ?} if it is missing. */
    public String requiredText(String key) {
        return required(key).flatMap(node -> scalar(key, node)).orElse("?");
    }

    private Optional<String> scalar(String key, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return Optional.of(scalar.text().strip());
        }
        error(key, "fields.text-expected");
        return Optional.empty();
    }

    /** A text, or one for each language. */
    public Optional<Translated> translated(String key) {
        return node(key).flatMap(node -> YamlTexts.read(reading, node, child(key)));
    }

    /** A required text by language; {@code ?} if it is missing. */
    public Translated requiredTranslated(String key) {
        return required(key)
                .flatMap(node -> YamlTexts.read(reading, node, child(key)))
                .orElse(Translated.of("?"));
    }

    public Optional<BigDecimal> number(String key) {
        return node(key).flatMap(node -> number(key, node));
    }

    /** The number that a part of the value of a key is. */
    public Optional<BigDecimal> number(String key, YamlNode part) {
        return YamlNumbers.read(reading, part, child(key));
    }

    /** A required number; 1 if it is missing. */
    public BigDecimal requiredNumber(String key) {
        return required(key).flatMap(node -> number(key, node)).orElse(BigDecimal.ONE);
    }

    /** A number within bounds, both inclusive. */
    public Optional<BigDecimal> number(String key, double min, double max) {
        Optional<BigDecimal> number = number(key);
        if (number.filter(n -> n.doubleValue() < min || n.doubleValue() > max).isEmpty()) {
            return number;
        }
        BigDecimal other = number.get();
        // A share is often written as a percentage.
        boolean percentage = min == 0 && max == 1 && other.signum() > 0 && other.compareTo(HUNDRED) <= 0;
        error(
                key,
                percentage ? "fields.number-share" : "fields.number-range",
                other.toPlainString(),
                YamlNumbers.plain(min),
                YamlNumbers.plain(max),
                other.movePointLeft(2).stripTrailingZeros().toPlainString());
        return Optional.empty();
    }

    /** True or false, which it is without a value. */
    public boolean flag(String key) {
        return word(key, FLAGS).orElse(false);
    }

    public <T> Optional<T> word(String key, Map<String, T> words) {
        Optional<String> written = text(key);
        if (written.isPresent() && !words.containsKey(written.get())) {
            unknown(key, "fields.unknown-word", written.get(), new TreeSet<>(words.keySet()));
        }
        return written.map(words::get);
    }

    /** One of some constants, which are written in lower case and with hyphens. */
    public <E extends Enum<E>> Optional<E> word(String key, E[] constants) {
        Map<String, E> words = new HashMap<>();
        List.of(constants).forEach(e -> words.put(Keyed.key(e.name()), e));
        return word(key, words);
    }

    /** One of a few words, which must be there. */
    public <T> Optional<T> requiredWord(String key, Map<String, T> words) {
        return required(key).flatMap(node -> word(key, words));
    }

    public Optional<F> mapping(String key) {
        return node(key).flatMap(node -> asMapping(node, child(key)));
    }

    /** A mapping, from which a reader takes all keys that there may be. */
    public <T> Optional<T> mapping(String key, Function<F, T> reader) {
        return mapping(key).map(fields -> whole(fields, reader));
    }

    /** The items of a list of mappings, from each of which a reader takes all keys that there may be. */
    public <T> List<T> mappings(String key, Function<F, T> reader) {
        return mappings(key).stream().map(fields -> whole(fields, reader)).toList();
    }

    /** The same of mappings that have their id in the path: {@code dimension gouvernance}. */
    public <T> List<T> named(String key, String kind, Function<F, T> reader) {
        return mappings(key).stream()
                .map(fields -> whole(fields.named(kind), reader))
                .toList();
    }

    /** What a reader takes from a mapping; other keys are refused. */
    public static <F extends YamlFields<F>, T> T whole(F fields, Function<F, T> reader) {
        T read = reader.apply(fields);
        fields.finish();
        return read;
    }

    public List<F> mappings(String key) {
        List<F> found = new ArrayList<>();
        List<YamlNode> items = list(key);
        for (int i = 0; i < items.size(); i++) {
            asMapping(items.get(i), child(key + "[" + (i + 1) + "]")).ifPresent(found::add);
        }
        return found;
    }

    /** A number within bounds, both inclusive, that must be there. */
    public Optional<BigDecimal> requiredNumber(String key, double min, double max) {
        return required(key).isPresent() ? number(key, min, max) : Optional.empty();
    }

    /** The items of a list of mappings that must be there with at least one. */
    public List<F> requiredMappings(String key) {
        return filled(key) ? mappings(key) : List.of();
    }

    /** A list that must be there with at least one item. */
    public List<YamlNode> requiredList(String key) {
        return filled(key) ? list(key) : List.of();
    }

    private boolean filled(String key) {
        boolean empty = isEmptyList(key);
        if (empty) {
            refuse(key, "fields.empty-list");
        }
        return required(key).isPresent() && !empty;
    }

    /** The items of a list; none without it. A list without items is noted, since something seems to be missing. */
    public List<YamlNode> list(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof YamlSequence sequence) {
            noteEmpty(key);
            return sequence.items();
        }
        error(key, "fields.list-expected");
        return List.of();
    }

    /** The keys of a value that should be a mapping. */
    public Optional<F> asMapping(YamlNode node, String at) {
        if (node instanceof YamlMapping inner) {
            return Optional.of(inner(inner, at));
        }
        reading.error(node.location(), at, "fields.mapping-expected");
        return Optional.empty();
    }
}

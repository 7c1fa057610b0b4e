package org.essgrid.network.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.grid.Choice;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.model.Segment;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Translated;

/**
 * Divides a network into segments by a fact, with bounds that do not depend on the members. A choice has one segment per
 * value, and so has an integer with few values. Other numbers with a known range are divided into four equal parts, those
 * without into the size classes of enterprises (0, 10, 50, 250) and then powers of ten.
 *
 * @param known the segments in order; none for a free text, whose values are not known in advance
 */
record Segmentation(ProfileField field, List<Segment> known) {

    private static final int MOST_VALUES = 10;
    private static final int PARTS = 4;
    private static final List<String> SIZES = List.of("0", "10", "50", "250", "1000", "10000", "100000", "1000000");

    Segmentation {
        known = List.copyOf(known);
    }

    static Segmentation of(ProfileField field) {
        return new Segmentation(
                field,
                switch (field.kind()) {
                    case CHOICE ->
                        field.choices().stream()
                                .<Segment>map(Segment.Chosen::new)
                                .toList();
                    case NUMBER -> numbers(field);
                    case TEXT -> List.of();
                });
    }

    private static List<Segment> numbers(ProfileField field) {
        Optional<BigDecimal> min = field.range().min();
        Optional<BigDecimal> max = field.range().max();
        if (min.isEmpty() || max.isEmpty() || min.get().compareTo(max.get()) >= 0) {
            return sizes();
        }
        BigDecimal values = max.get().subtract(min.get()).add(BigDecimal.ONE);
        boolean few = field.integer() && values.compareTo(BigDecimal.valueOf(MOST_VALUES)) <= 0;
        return few ? values(min.get(), max.get()) : parts(min.get(), max.get());
    }

    private static List<Segment> values(BigDecimal min, BigDecimal max) {
        List<Segment> segments = new ArrayList<>();
        for (BigDecimal value = min; value.compareTo(max) <= 0; value = value.add(BigDecimal.ONE)) {
            segments.add(new Segment.Between(Optional.of(value), Optional.of(value)));
        }
        return segments;
    }

    /** The last part has no upper bound, so that every number is in a segment. */
    private static List<Segment> parts(BigDecimal min, BigDecimal max) {
        BigDecimal width = max.subtract(min).divide(BigDecimal.valueOf(PARTS));
        List<Segment> segments = new ArrayList<>();
        Optional<BigDecimal> from = Optional.empty();
        for (int part = 1; part < PARTS; part++) {
            Optional<BigDecimal> below = Optional.of(min.add(width.multiply(BigDecimal.valueOf(part))));
            segments.add(new Segment.Between(from, below));
            from = below;
        }
        segments.add(new Segment.Between(from, Optional.empty()));
        return segments;
    }

    private static List<Segment> sizes() {
        List<BigDecimal> bounds = SIZES.stream().map(BigDecimal::new).toList();
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment.Between(Optional.empty(), Optional.of(BigDecimal.ZERO)));
        segments.add(new Segment.Between(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO)));
        for (int i = 0; i < bounds.size(); i++) {
            Optional<BigDecimal> next = i + 1 < bounds.size() ? Optional.of(bounds.get(i + 1)) : Optional.empty();
            segments.add(new Segment.Between(Optional.of(bounds.get(i)), next));
        }
        return segments;
    }

    /** The segment of a value; a free text keeps its spelling. */
    Segment segment(Optional<Value> value) {
        if (value.isEmpty()) {
            return new Segment.NotStated();
        }
        if (value.get() instanceof Value.Quantity quantity) {
            return known.stream()
                    .filter(segment -> holds((Segment.Between) segment, quantity.number()))
                    .findFirst()
                    .orElseGet(Segment.NotStated::new);
        }
        String text = value.get() instanceof Value.Text typed ? typed.text() : String.valueOf(value.get());
        return field.kind() == ProfileField.Kind.CHOICE ? chosen(text) : new Segment.Typed(FoldedText.strip(text));
    }

    /** The identity of a segment: texts that differ only in case, accents or spaces are equal. */
    static Object key(Segment segment) {
        if (segment instanceof Segment.Chosen chosen) {
            return chosen.choice().id();
        }
        return segment instanceof Segment.Typed typed ? FoldedText.of(typed.text()) : segment;
    }

    private Segment chosen(String id) {
        return Stream.concat(known.stream(), Stream.of(new Segment.Chosen(new Choice(id, Translated.of(id)))))
                .filter(segment -> ((Segment.Chosen) segment).choice().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(Segment.Between range, BigDecimal number) {
        boolean one = range.from().isPresent() && range.from().equals(range.below());
        if (one) {
            return number.compareTo(range.from().get()) == 0;
        }
        return range.from().map(from -> from.compareTo(number) <= 0).orElse(true)
                && range.below().map(below -> number.compareTo(below) < 0).orElse(true);
    }
}

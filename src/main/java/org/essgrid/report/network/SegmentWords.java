package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.ProfileField;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.Segment;
import org.essgrid.report.text.ReportTexts;

/** What the members of a group have in common, in words. */
record SegmentWords(ReportTexts words, ProfileField field) {

    /** A group's name; several segments together go by a common one. */
    String name(GroupComparison.Group group) {
        return group.isMerged()
                ? words.say("network.others")
                : one(group.segments().get(0));
    }

    /** All of its segments. */
    String all(GroupComparison.Group group) {
        List<String> names = group.segments().stream().map(this::one).toList();
        return words.series(names);
    }

    private String one(Segment segment) {
        if (segment instanceof Segment.Chosen chosen) {
            return words.text(chosen.choice().label());
        }
        if (segment instanceof Segment.Typed typed) {
            return words.print(typed.text());
        }
        return segment instanceof Segment.Between range ? range(range) : words.say("network.not-stated");
    }

    private String range(Segment.Between range) {
        Optional<BigDecimal> from = range.from();
        Optional<BigDecimal> below = range.below();
        if (from.isPresent() && from.equals(below)) {
            return words.number(from.get(), field.unit());
        }
        if (from.isEmpty()) {
            return words.say("network.below", words.value(below.orElseThrow(), field.unit()));
        }
        String start = words.value(from.get());
        return below.isEmpty()
                ? words.say("network.from", words.value(from.get(), field.unit()))
                : words.say("network.between", start, words.value(below.get(), field.unit()));
    }
}

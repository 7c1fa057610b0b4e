package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.ProfileField;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.Segment;
import org.essgrid.report.context.ReportTexts;

/** What the members of a group have in common, in words. */
public record SegmentNames(ReportTexts texts, ProfileField field) {

    /** A group's name; merged segments have a common one. */
    public String name(GroupComparison.Group group) {
        return group.isMerged()
                ? texts.message("network.others")
                : one(group.segments().get(0));
    }

    /** All of its segments. */
    public String all(GroupComparison.Group group) {
        List<String> names = group.segments().stream().map(this::one).toList();
        return texts.series(names);
    }

    private String one(Segment segment) {
        if (segment instanceof Segment.Chosen chosen) {
            return texts.text(chosen.choice().label());
        }
        if (segment instanceof Segment.Typed typed) {
            return texts.print(typed.text());
        }
        return segment instanceof Segment.Between range ? range(range) : texts.message("network.not-stated");
    }

    private String range(Segment.Between range) {
        Optional<BigDecimal> from = range.from();
        Optional<BigDecimal> below = range.below();
        if (from.isPresent() && from.equals(below)) {
            return texts.number(from.get(), field.unit());
        }
        if (from.isEmpty()) {
            return texts.message("network.below", texts.value(below.orElseThrow(), field.unit()));
        }
        String start = texts.value(from.get());
        return below.isEmpty()
                ? texts.message("network.from", texts.value(from.get(), field.unit()))
                : texts.message("network.between", start, texts.value(below.get(), field.unit()));
    }
}

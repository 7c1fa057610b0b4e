package org.essgrid.report.actor;

import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.GateResult.RequirementResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.report.context.FactWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Text;

/** Why a gate fails or is unknown: the conditions that are not met with their references, or the missing facts. */
record Lacking(ReportContext context) implements Section {

    private static final int MOST = 3;

    Text of(GateResult gate) {
        Text text = Text.EMPTY;
        List<RequirementResult> open = gate.requirements().stream()
                .filter(requirement -> requirement.verdict() == gate.verdict())
                .filter(requirement -> gate.verdict() != Verdict.PASS)
                .toList();
        for (RequirementResult requirement : open.subList(0, Math.min(MOST, open.size()))) {
            text = text.plain(" ").then(words(requirement));
        }
        return text;
    }

    private Text words(RequirementResult result) {
        String title = result.requirement().title().map(texts()::text).orElseGet(() -> message("report.one-of"));
        List<String> missing = missing(result);
        Text text = Text.of(
                result.verdict() == Verdict.UNKNOWN && !missing.isEmpty()
                        ? message("report.missing-facts", texts().list(missing))
                        : message("report.required", title));
        return result.requirement()
                .reference()
                .map(reference -> text.plain(" ").small(texts().text(reference), muted()))
                .orElse(text);
    }

    private List<String> missing(RequirementResult result) {
        FactWords facts = new FactWords(context);
        return Stream.concat(Stream.of(result), result.alternatives().stream())
                .flatMap(part -> part.missing().stream())
                .map(facts::name)
                .distinct()
                .limit(MOST)
                .toList();
    }
}

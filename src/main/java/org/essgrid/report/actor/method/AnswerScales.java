package org.essgrid.report.actor.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** What each answer of a qualitative criterion is worth. */
record AnswerScales(ReportContext material) {

    /** What criteria share: levels, and the way in which they count. */
    private record Scale(List<LevelScale.Level> levels, boolean multiple, double cap) {}

    /** Empty where the grid asks for quantities only. */
    List<Block> blocks() {
        Map<Scale, List<String>> criteria = new LinkedHashMap<>();
        for (CriterionResult result : material.assessment().criteria()) {
            if (result.element().measure() instanceof Measure.Qualitative measure) {
                Scale scale = new Scale(measure.scale().levels(), measure.multiple(), measure.cap());
                criteria.computeIfAbsent(scale, s -> new ArrayList<>())
                        .add(material.numbering().of(result));
            }
        }
        if (criteria.isEmpty()) {
            return List.of();
        }
        ReportTexts words = material.words();
        List<Text> items = new ArrayList<>();
        criteria.forEach((scale, numbers) -> items.add(item(scale, numbers)));
        return List.of(
                Heading.of(3, words.say("report.answer-scales")),
                Bullets.of(items).sized(Step.TABLE));
    }

    private Text item(Scale scale, List<String> numbers) {
        ReportTexts words = material.words();
        String levels = scale.levels().stream()
                .map(level -> words.text(level.label()) + "\u00A0" + words.value(level.score() * 100))
                .collect(Collectors.joining(" · "));
        String worth =
                scale.multiple() ? words.say("report.levels-added", levels, words.value(scale.cap() * 100)) : levels;
        return Text.EMPTY
                .bold(
                        words.say("report.label", String.join(", ", numbers), ""),
                        material.palette().muted())
                .plain(" " + worth);
    }
}

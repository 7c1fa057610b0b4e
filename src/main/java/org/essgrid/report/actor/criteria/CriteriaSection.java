package org.essgrid.report.actor.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Group;
import org.essgrid.report.context.ActorFacts;
import org.essgrid.report.context.Calculation;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** A section a dimension: what it is about, its score, and every criterion with its answer. */
public record CriteriaSection(ReportContext material) {

    private static final int DIMENSION_LEVEL = 3;
    private static final int DEEPEST_LEVEL = 4;

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, material.words().say("report.answers")));
        blocks.add(Paragraph.of(material.words().say("report.answers-read"))
                .sized(Step.TABLE)
                .leads());
        blocks.addAll(new ActorFacts(material).inFull());
        children(material.assessment().root(), DIMENSION_LEVEL, blocks);
        return blocks;
    }

    /** The children in the order of the grid: groups under headings, criteria that follow each other in one table. */
    private void children(GroupResult group, int level, List<Block> blocks) {
        List<CriterionResult> waiting = new ArrayList<>();
        for (Contribution part : group.parts()) {
            NodeResult child = part.result();
            if (child instanceof CriterionResult criterion) {
                waiting.add(criterion);
            } else {
                flush(waiting, blocks);
                section((GroupResult) child, level, blocks);
            }
        }
        if (!waiting.isEmpty() && waiting.size() < group.parts().size()) {
            // Else they would seem to belong to the group before them.
            blocks.add(Heading.of(level, material.words().say("report.further-criteria")));
        }
        flush(waiting, blocks);
    }

    private void flush(List<CriterionResult> waiting, List<Block> blocks) {
        if (!waiting.isEmpty()) {
            blocks.add(new Spacer(3));
            blocks.add(new CriteriaTable(material).of(waiting));
            waiting.clear();
        }
    }

    private void section(GroupResult group, int level, List<Block> blocks) {
        Group element = group.element();
        String title = material.words().text(element.title());
        blocks.add(new Heading(level, material.numbering().before(group, title), element.id()));
        Text summary = summary(group);
        Optional<String> description = element.description().map(material.words()::text);
        Text described = description.map(d -> summary.plain(" ").plain(d)).orElse(summary);
        String calculation = new Calculation(material).of(group);
        Text calculated = calculation.isEmpty()
                ? described
                : described.plain(" ").small(calculation, material.palette().muted());
        // Together with what stands below it, be it a table or the heading of a theme.
        blocks.add(Paragraph.of(calculated).sized(Step.TABLE).leads());
        children(group, Math.min(level + 1, DEEPEST_LEVEL), blocks);
    }

    /** The score with its band, the share of the whole, and the coverage unless it is full. */
    private Text summary(GroupResult group) {
        ReportTexts words = material.words();
        Text text = Text.strong(material.scores().withBand(group));
        if (group.score().isEmpty()) {
            return text.plain(". ").plain(material.scores().reason(group));
        }
        Ink muted = material.palette().muted();
        String share = words.say("report.share-of-score", words.percent(material.share(group)));
        return group.coverage() < 1
                ? text.coloured(" · " + share + " · " + material.scores().coverage(group), muted)
                : text.coloured(" · " + share + ".", muted);
    }
}

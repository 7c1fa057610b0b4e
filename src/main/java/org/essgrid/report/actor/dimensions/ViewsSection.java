package org.essgrid.report.actor.dimensions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** The further trees over the same criteria, each with its score, its bars and their figures. */
public record ViewsSection(ReportContext material) {

    public List<Block> blocks() {
        List<GroupResult> views = material.assessment().views();
        if (views.isEmpty()) {
            return List.of();
        }
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("report.views")));
        blocks.add(
                Paragraph.of(words.say("report.views-read")).sized(Step.TABLE).leads());
        views.forEach(view -> view(view, blocks));
        return blocks;
    }

    private void view(GroupResult view, List<Block> blocks) {
        ReportTexts words = material.words();
        blocks.add(new Heading(3, words.text(view.element().title()), view.id()));
        Text score = Text.strong(material.scores().withBand(view));
        Text told = view.score().isPresent()
                ? score.plain(". ").plain(material.scores().coverage(view))
                : score.plain(". ").plain(material.scores().reason(view));
        Optional<String> description = view.element().description().map(words::text);
        blocks.add(Paragraph.of(description.map(d -> told.newLine().plain(d)).orElse(told))
                .sized(Step.TABLE)
                .leads());
        List<NodeResult> nodes = view.parts().stream().map(Contribution::result).toList();
        blocks.add(new Spacer(6));
        if (nodes.stream().anyMatch(node -> node.score().isPresent())) {
            blocks.add(new DimensionsBars(material).figure(nodes));
            blocks.add(new Spacer(6));
        }
        blocks.add(new DimensionsTable(material).of(nodes));
    }
}

package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;

/**
 * The grid's views, which are further trees over the same criteria: each with its score, its bars and their figures.
 */
record ViewsSection(ReportContext context) implements Section {

    List<Block> blocks() {
        List<GroupResult> views = context.assessment().views();
        if (views.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, message("report.views"), "views"));
        blocks.add(Paragraph.introduction(message("report.views-read")));
        views.forEach(view -> view(view, blocks));
        return blocks;
    }

    private void view(GroupResult view, List<Block> blocks) {
        blocks.add(new Heading(3, texts().text(view.element().title()), view.id()));
        Text score = Text.strong(context.scores().withBand(view));
        Text summary = view.score().isPresent()
                ? score.plain(". ").plain(context.scores().coverage(view))
                : score.plain(". ").plain(context.scores().reason(view));
        Optional<String> description = view.element().description().map(texts()::text);
        blocks.add(Paragraph.introduction(
                description.map(d -> summary.newLine().plain(d)).orElse(summary)));
        List<NodeResult> nodes = view.parts().stream().map(Contribution::result).toList();
        blocks.add(new Block.Spacer(6));
        if (nodes.stream().anyMatch(node -> node.score().isPresent())) {
            blocks.addAll(new ThemesFigure(context, nodes, false).blocks(4));
            blocks.add(new Block.Spacer(6));
        }
        blocks.add(new DimensionsTable(context).of(nodes));
    }
}

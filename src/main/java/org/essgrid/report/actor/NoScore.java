package org.essgrid.report.actor;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.GroupResult;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Pen;

/** Why there is no overall score, and what is needed for one, in place of the score on the first page. */
record NoScore(ReportContext context, Findings findings) implements Section {

    private static final double COVERAGE_BAR = 26;

    List<Block> blocks() {
        GroupResult root = context.assessment().root();
        if (findings.asked() == 0) {
            return List.of(Heading.finding(
                    message("report.nothing-applies"), context.palette().text()));
        }
        List<Block> inner = new ArrayList<>(List.of(
                Heading.finding(
                        message(
                                FirstPage.isEmpty(context)
                                        ? "report.nothing-answered"
                                        : findings.lacksAnswers() ? "report.too-early" : "report.no-score"),
                        context.palette().text()),
                Paragraph.of(
                                FirstPage.isEmpty(context)
                                        ? message(
                                                "report.when-score",
                                                texts().wholePercent(context.grid()
                                                        .policy()
                                                        .minCoverage()))
                                        : findings.notComputable())
                        .sized(FontSize.LEAD)));
        if (root.coverage() > 0 && findings.lacksAnswers()) {
            inner.add(new Block.Spacer(9));
            inner.add(coverage(root));
        }
        return List.of(new Callout(muted(), true, inner));
    }

    /** How much is answered, on a bar with the share that the grid asks for. */
    private Figure coverage(GroupResult root) {
        double floor = context.grid().policy().minCoverage();
        String filled = message("report.filled", texts().wholePercent(root.coverage()));
        String needed = message("report.needed", texts().wholePercent(floor));
        return Figure.wide(COVERAGE_BAR, message("report.coverage-alt", filled, needed), canvas -> {
            double width = canvas.width();
            canvas.rectangle(
                    0, 0, width * root.coverage(), 10, context.palette().accent());
            canvas.stroke(
                    new Rectangle2D.Double(0.4, 0.4, width - 0.8, 9.6),
                    Pen.of(muted(), 0.8).dashed(3, 2));
            canvas.line(
                    width * floor,
                    -3,
                    width * floor,
                    13,
                    Pen.of(context.palette().text(), 1.4));
            Lettering small = new Lettering(FontSize.SMALL.points(), false, muted());
            canvas.text(filled, 0, 23, Align.LEFT, small.strong());
            canvas.text(needed, width, 23, Align.RIGHT, small);
        });
    }
}

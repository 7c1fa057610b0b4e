package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Grid;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** How the figures were computed, so that they can be reproduced from the table of results. */
record NetworkMethodSection(NetworkReportContext context) implements Section {

    List<Block> blocks() {
        List<Text> rules = new ArrayList<>();
        Grid.About about = context.grid().about();
        if (!about.basedOn().isEmpty()) {
            rules.add(Text.of(message("report.based-on", about.bases())));
        }
        for (String rule : List.of("scores", "quartiles", "rounding", "tendencies")) {
            rules.add(Text.of(message("network.method-" + rule)));
        }
        rules.add(Text.of(message("network.method-floor", context.threshold())));
        if (context.anonymous()) {
            rules.add(Text.of(message("network.method-anonymous", context.threshold())));
            rules.add(Text.of(message("network.method-anonymous-charts", context.threshold())));
        }
        rules.add(Text.of(message("network.method-exact")));
        return List.of(
                new Block.Spacer(24),
                Heading.of(2, message("report.method")),
                Bullets.of(rules).sized(FontSize.TABLE),
                new Block.Spacer(9),
                Paragraph.of(message(
                                "report.made-with",
                                context.request().program(),
                                texts().date(context.request().date())))
                        .sized(FontSize.SMALL)
                        .in(muted()));
    }
}

package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** How the figures were made, so that whoever has the table of results can work them out again. */
record NetworkMethodSection(NetworkReportContext material) {

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Text> rules = new ArrayList<>();
        for (String rule : List.of("scores", "quartiles", "rounding", "tendencies")) {
            rules.add(Text.of(words.say("network.method-" + rule)));
        }
        rules.add(Text.of(words.say("network.method-floor", material.floor())));
        if (material.anonymous()) {
            rules.add(Text.of(words.say("network.method-anonymous", material.floor())));
        }
        rules.add(Text.of(words.say("network.method-exact")));
        return List.of(
                new Spacer(24),
                Heading.of(2, words.say("report.method")),
                Bullets.of(rules).sized(Step.TABLE),
                new Spacer(9),
                Paragraph.of(words.say(
                                "report.made-with",
                                material.request().program(),
                                words.date(material.request().date())))
                        .sized(Step.SMALL)
                        .in(material.palette().muted()));
    }
}

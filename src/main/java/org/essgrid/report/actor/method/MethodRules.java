package org.essgrid.report.actor.method;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Group;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.BandWords;
import org.essgrid.report.text.ReportTexts;

/** The grid's rules on coverage, rounding and bands. */
record MethodRules(ReportContext material) {

    Block block() {
        ReportTexts words = material.words();
        Group root = material.grid().root();
        List<Text> items = new ArrayList<>();
        items.add(Text.of(words.say(
                "report.rule-coverage", words.percent(material.grid().policy().minCoverage()))));
        items.add(Text.of(words.say("report.rule-provisional")));
        items.add(Text.of(words.say("report.rule-rounding", root.publication().decimals())));
        if (!root.bands().bands().isEmpty()) {
            String bands = new BandWords(words).of(root.bands().bands());
            items.add(Text.of(words.say("report.rule-bands", bands)));
        }
        return Bullets.of(items).sized(Step.TABLE);
    }
}

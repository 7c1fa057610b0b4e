package org.essgrid.report.actor.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.GateResult;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.VerdictWords;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;

/** The gates on the first page: each with its verdict in words. */
record GatesSummary(ReportContext material) {

    List<Block> blocks() {
        List<GateResult> gates = material.assessment().gates();
        if (gates.isEmpty()) {
            return List.of();
        }
        List<Text> items = new ArrayList<>();
        for (GateResult gate : gates) {
            String title = material.words().text(gate.gate().title());
            items.add(new VerdictWords(material).of(gate.verdict()).plain(" – ").plain(title));
        }
        return List.of(
                new Spacer(12),
                Heading.of(3, material.words().say("report.gates")),
                new Spacer(3),
                Bullets.of(items).sized(Step.TABLE));
    }
}

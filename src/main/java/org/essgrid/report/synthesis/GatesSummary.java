package org.essgrid.report.synthesis;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.GateResult;
import org.essgrid.report.material.Material;
import org.essgrid.report.material.VerdictWords;
import org.essgrid.report.pdf.block.Block;
import org.essgrid.report.pdf.block.Bullets;
import org.essgrid.report.pdf.block.Heading;
import org.essgrid.report.pdf.block.Spacer;
import org.essgrid.report.pdf.block.Text;
import org.essgrid.report.pdf.style.Step;

/** The gates on the first page: each with its verdict in words. */
record GatesSummary(Material material) {

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

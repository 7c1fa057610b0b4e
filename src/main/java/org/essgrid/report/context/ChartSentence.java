package org.essgrid.report.context;

import java.util.List;
import org.essgrid.assessment.NodeResult;

/** What a chart of nodes shows, with its numbers: {@code Gouvernance 52,1 ; Finances non calculable}. */
public record ChartSentence(ReportContext material) {

    public String of(List<NodeResult> nodes) {
        return material.words()
                .series(nodes.stream()
                        .map(node -> material.words().text(node.element().title()) + " "
                                + material.scores().full(node))
                        .toList());
    }
}

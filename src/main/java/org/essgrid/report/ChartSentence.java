package org.essgrid.report;

import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.assessment.NodeResult;

/** What a chart of nodes shows, with its numbers: {@code Gouvernance 52,1 ; Finances non calculable}. */
record ChartSentence(Material material) {

    String of(List<NodeResult> nodes) {
        return nodes.stream()
                .map(node -> material.words().text(node.element().title()) + " "
                        + material.scores().full(node))
                .collect(Collectors.joining(material.words().say("report.between") + " "));
    }
}

package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.gridchange.GridChangeText;
import org.essgrid.network.model.Trend;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;
import org.essgrid.text.Messages;

/** In what the grid was changed, and what can therefore not be compared. */
record GridChangesNote(TrendContext material) {

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(18), Heading.of(3, words.say("trends.revisions"))));
        if (material.trends().changes().isEmpty()) {
            blocks.add(Paragraph.of(words.say("compare.no-changes")).sized(Step.TABLE));
            return blocks;
        }
        GridChangeText revisions = new GridChangeText(Messages.in(words.language()));
        List<TableRow> rows = material.trends().changes().stream()
                .map(change -> TableRow.of(
                        material.campaign(change.to()),
                        words.print(revisions.subject(change)),
                        words.print(revisions.what(change))))
                .toList();
        TableRow header = TableRow.of(
                words.say("trends.col-campaign"), words.say("trends.col-subject"), words.say("trends.col-change"));
        blocks.add(new Spacer(3));
        blocks.add(Table.of(List.of(TableColumn.fit(), TableColumn.share(3), TableColumn.share(2)), header, rows)
                .withRowHeaders(2));
        List<String> apart = apart();
        if (!apart.isEmpty()) {
            blocks.add(new Spacer(6));
            blocks.add(Paragraph.of(words.say("trends.set-apart", words.series(apart)))
                    .sized(Step.TABLE));
        }
        return blocks;
    }

    /** The criteria that not all campaigns asked in the same way. */
    private List<String> apart() {
        return material.trends().nodes().values().stream()
                .filter(trend -> trend.comparability() == Comparability.NOT_COMPARABLE)
                .map(Trend::element)
                .filter(Criterion.class::isInstance)
                .map(Element::title)
                .map(material.words()::text)
                .toList();
    }
}

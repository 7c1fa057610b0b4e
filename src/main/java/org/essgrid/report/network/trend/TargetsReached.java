package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.grid.Element;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** Targets of earlier campaigns held against what was reached. */
record TargetsReached(TrendContext material) {

    private static final List<Double> WIDTHS = List.of(52.0, 52.0, 58.0, 52.0, 52.0, 52.0);

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<TargetCheck> checks = material.trends().targets().stream()
                .filter(check -> check.span().to() == material.last())
                .sorted(Comparator.comparing(TargetCheck::due).reversed())
                .toList();
        if (checks.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Spacer(18),
                Heading.of(3, words.say("trends.targets")),
                Paragraph.of(words.say("trends.targets-read")).sized(Step.TABLE).leads()));
        for (TargetCheck check : checks) {
            blocks.add(new Spacer(12));
            blocks.addAll(check(check));
        }
        return blocks;
    }

    private List<Block> check(TargetCheck check) {
        ReportTexts words = material.words();
        String title = words.say(
                check.due() ? "trends.target-due" : "trends.target-under-way",
                check.horizon().years(),
                material.campaign(check.span().from()),
                material.campaign(check.span().to()));
        List<TableRow> rows = check.reached().entrySet().stream()
                .filter(entry -> material.compared().stream()
                        .anyMatch(element -> element.id().equals(entry.getKey())))
                .flatMap(entry -> row(entry).stream())
                .toList();
        if (rows.isEmpty()) {
            return List.of(Paragraph.of(words.say("trends.target-few", title)).sized(Step.TABLE));
        }
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        WIDTHS.forEach(width -> columns.add(TableColumn.fixed(width).numbers()));
        TableRow header = TableRow.of(
                words.say("report.col-dimension"),
                words.say("trends.col-aiming"),
                words.say("trends.col-met"),
                words.say("trends.col-nearer"),
                words.say("trends.col-start"),
                words.say("trends.col-target"),
                words.say("trends.col-now"));
        return List.of(Table.of(columns, header, rows).captioned(Text.of(title)));
    }

    private List<TableRow> row(Map.Entry<String, TargetCheck.Reached> entry) {
        Element element = Objects.requireNonNull(material.grid().index().get(entry.getKey()));
        return entry.getValue().figures().stream()
                .map(figures -> TableRow.of(
                        material.title(element),
                        String.valueOf(entry.getValue().aiming()),
                        String.valueOf(figures.met()),
                        String.valueOf(figures.nearer()),
                        material.figure(element, figures.start()),
                        material.figure(element, figures.target()),
                        material.figure(element, figures.now())))
                .toList();
    }
}

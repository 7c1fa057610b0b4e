package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The distribution of the scores of dimensions and of views, as charts and as tables. */
record SpreadSection(NetworkReportContext context) implements Section {

    private static final int MOST_ON_FIRST_PAGE = 14;
    /** The columns of the extremes, each of which is the score of one member. */
    private static final int MIN = 2;

    private static final int MAX = 6;

    /** The chart for the first page: the overall score, and the dimensions if there is room. */
    List<Block> drawing() {
        List<Block> blocks = new ArrayList<>(List.of(
                Heading.of(3, message(drawn().size() > 2 ? "network.spread-sorted" : "network.spread")),
                Paragraph.introduction(reading()).sized(FontSize.SMALL).in(muted())));
        blocks.addAll(new SpreadDrawing(context).of(new SpreadDrawing(context).sorted(drawn())));
        return blocks;
    }

    private List<Element> drawn() {
        List<Element> elements = new ArrayList<>(List.of(context.grid().root()));
        if (context.dimensions().size() <= MOST_ON_FIRST_PAGE) {
            elements.addAll(context.dimensions());
        }
        return elements;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, message("network.spread")));
        if (drawn().size() == 1) {
            blocks.addAll(new SpreadDrawing(context).of(new SpreadDrawing(context).sorted(context.dimensions())));
            blocks.add(new Block.Spacer(12));
        }
        List<Element> rows = new ArrayList<>(List.of(context.grid().root()));
        context.dimensions().forEach(dimension -> collect(dimension, rows));
        blocks.add(table(rows).captioned(Text.strong(message("network.spread-caption", letter()))));
        for (Group view : context.grid().views()) {
            blocks.addAll(view(view));
        }
        return blocks;
    }

    private List<Block> view(Group view) {
        List<Element> rows = new ArrayList<>();
        collect(view, rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(18));
        blocks.add(Heading.of(3, texts().text(view.title())));
        blocks.addAll(new SpreadDrawing(context).of(rows));
        blocks.add(new Block.Spacer(9));
        blocks.add(table(rows));
        return blocks;
    }

    /** A dimension and the themes within it. */
    private static void collect(Element element, List<Element> all) {
        all.add(element);
        if (element instanceof Group group) {
            group.children().stream().filter(Group.class::isInstance).forEach(child -> collect(child, all));
        }
    }

    private String reading() {
        String extremes = new SpreadDrawing(context).hasPoints() ? "network.spread-points" : "network.spread-line";
        return message("network.spread-read") + "   "
                + message(context.anonymous() ? "network.spread-anonymous" : extremes);
    }

    private Table table(List<Element> elements) {
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.share(1, message("report.col-dimension")),
                TableColumn.fixed(42, message("network.col-scores")).numbers(),
                TableColumn.fixed(39, message("network.col-min")).numbers(),
                TableColumn.fixed(48, message("network.col-lower")).numbers(),
                TableColumn.fixed(51, message("network.col-median")).numbers(),
                TableColumn.fixed(48, message("network.col-upper")).numbers(),
                TableColumn.fixed(39, message("network.col-max")).numbers(),
                TableColumn.fixed(55, message("network.col-mean")).numbers(),
                TableColumn.fixed(48, message("network.col-without")).numbers()));
        if (context.anonymous()) {
            columns.remove(MAX);
            columns.remove(MIN);
        }
        return Table.of(columns, elements.stream().map(this::row).toList());
    }

    private TableRow row(Element element) {
        ElementSummary summary = context.summary().of(element);
        List<TableCell> cells = new ArrayList<>();
        boolean theme = context.numbering().of(element).isEmpty() && !context.isWhole(element);
        cells.add(TableCell.of((theme ? "\u00A0\u00A0\u00A0\u00A0" : "") + context.row(element)));
        cells.add(TableCell.of(context.count(summary.scored())));
        Optional<Distribution> found = context.distribution(element);
        for (Function<Distribution, BigDecimal> figure : List.<Function<Distribution, BigDecimal>>of(
                Distribution::min,
                spread -> spread.quartiles().lower(),
                spread -> spread.quartiles().median(),
                spread -> spread.quartiles().upper(),
                Distribution::max,
                Distribution::mean)) {
            cells.add(TableCell.of(found.map(figure)
                    .map(value -> context.number(element, value))
                    .orElse("–")));
        }
        if (context.anonymous()) {
            cells.remove(MAX);
            cells.remove(MIN);
        }
        cells.add(TableCell.of(without(summary)));
        return TableRow.of(cells);
    }

    /** How many members have no score, and for how many of them nothing applies. */
    private String without(ElementSummary summary) {
        int all = summary.states().values().stream().mapToInt(Integer::intValue).sum();
        int none = all - summary.scored();
        int leftOut = summary.in(ScoreState.NOT_APPLICABLE) + summary.in(ScoreState.OUT_OF_SCOPE);
        return leftOut == 0 ? context.count(none) : none + " (" + leftOut + "\u00A0" + letter() + ")";
    }

    private String letter() {
        return message("report.letter-not-applicable");
    }
}

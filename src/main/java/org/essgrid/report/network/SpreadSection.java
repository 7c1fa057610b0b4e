package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.grid.View;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.BandWords;
import org.essgrid.report.text.ReportTexts;

/** How the scores of dimensions, and of other readings of the same criteria, are spread; with all figures in a table. */
record SpreadSection(NetworkReportContext material) {

    private static final int MOST_ON_FIRST_PAGE = 14;
    /** Of the columns of figures, points. */
    private static final List<Double> WIDTHS = List.of(42.0, 39.0, 40.0, 51.0, 40.0, 39.0, 55.0, 48.0);

    /** Whether any of what the first page draws has a score. */
    boolean isAnythingDrawn() {
        return drawn().stream()
                .anyMatch(element -> material.distribution(element).isPresent());
    }

    /** The whole, and the dimensions if there is room, for the first page. */
    List<Block> drawing() {
        List<Block> blocks = new ArrayList<>(
                List.of(Paragraph.of(reading()).sized(Step.TABLE).leads(), new Spacer(6)));
        blocks.addAll(new SpreadDrawing(material).of(drawn()));
        return blocks;
    }

    private List<Element> drawn() {
        List<Element> elements = new ArrayList<>(List.of(material.grid().root()));
        if (material.dimensions().size() <= MOST_ON_FIRST_PAGE) {
            elements.addAll(material.dimensions());
        }
        return elements;
    }

    List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("network.spread")));
        if (drawn().size() == 1) {
            blocks.addAll(new SpreadDrawing(material).of(material.dimensions()));
            blocks.add(new Spacer(12));
        }
        List<Element> rows = new ArrayList<>(List.of(material.grid().root()));
        material.dimensions().forEach(dimension -> collect(dimension, rows));
        blocks.add(table(rows).captioned(Text.of(words.say("network.spread-caption", letter()))));
        for (View view : material.grid().views()) {
            blocks.addAll(view(view));
        }
        return blocks;
    }

    private List<Block> view(View view) {
        List<Element> rows = new ArrayList<>();
        collect(view.root(), rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(18));
        blocks.add(Heading.of(3, material.words().text(view.root().title())));
        blocks.addAll(new SpreadDrawing(material).of(rows));
        blocks.add(new Spacer(9));
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
        ReportTexts words = material.words();
        List<String> sentences = new ArrayList<>(List.of(words.say("network.spread-read")));
        if (new SpreadDrawing(material).hasPoints()) {
            sentences.add(words.say("network.spread-points"));
        }
        List<Band> bands = material.grid().root().bands().bands();
        if (!bands.isEmpty()) {
            sentences.add(words.say("report.bars-bands", new BandWords(words).of(bands)));
        }
        return String.join(" ", sentences);
    }

    private Table table(List<Element> elements) {
        ReportTexts words = material.words();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        WIDTHS.forEach(width -> columns.add(TableColumn.fixed(width).numbers()));
        TableRow header = TableRow.of(
                words.say("report.col-dimension"),
                words.say("network.col-scores"),
                words.say("network.col-min"),
                words.say("network.col-lower"),
                words.say("network.col-median"),
                words.say("network.col-upper"),
                words.say("network.col-max"),
                words.say("network.col-mean"),
                words.say("network.col-without"));
        return Table.of(columns, header, elements.stream().map(this::row).toList());
    }

    private TableRow row(Element element) {
        ElementSummary standing = material.picture().of(element);
        List<TableCell> cells = new ArrayList<>();
        boolean theme = material.numbering().of(element).isEmpty() && !material.isWhole(element);
        cells.add(TableCell.of((theme ? "\u00A0\u00A0\u00A0\u00A0" : "") + material.row(element)));
        cells.add(TableCell.of(material.count(standing.scored())));
        Optional<Distribution> found = material.distribution(element);
        if (found.isPresent()) {
            Distribution spread = found.get();
            for (var figure : List.of(
                    spread.min(),
                    spread.quartiles().lower(),
                    spread.quartiles().median(),
                    spread.quartiles().upper(),
                    spread.max(),
                    spread.mean())) {
                cells.add(TableCell.of(material.number(element, figure)));
            }
        } else {
            for (int i = 0; i < 6; i++) {
                cells.add(TableCell.of("–"));
            }
        }
        cells.add(TableCell.of(without(standing)));
        return new TableRow(cells, false);
    }

    /** How many have none, and of those how many because nothing applies to them. */
    private String without(ElementSummary standing) {
        int all =
                standing.states().values().stream().mapToInt(Integer::intValue).sum();
        int none = all - standing.scored();
        int leftOut = standing.in(ScoreState.NOT_APPLICABLE) + standing.in(ScoreState.OUT_OF_SCOPE);
        return leftOut == 0 ? material.count(none) : none + " (" + leftOut + "\u00A0" + letter() + ")";
    }

    private String letter() {
        return material.words().say("report.letter-not-applicable");
    }
}

package org.essgrid.report.pdf;

import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.RunningLines;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Hatch;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;
import org.essgrid.report.style.Theme;
import org.essgrid.text.Language;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** A document that uses every block, as a report would. */
public final class SampleDocuments {

    static final Palette PALETTE = Palette.standard();

    private SampleDocuments() {}

    static Metadata metadata() {
        return new Metadata(
                "Rapport d’auto-évaluation — Le Fournil coopératif",
                Language.FRENCH,
                "Le Fournil coopératif",
                "essgrid 0.1.0",
                "Grille d’essai, campagne 2026",
                LocalDate.of(2026, 11, 23));
    }

    static RunningLines running() {
        return new RunningLines(
                "Le Fournil coopératif", "Campagne 2026", "Grille d’essai, version 2 · 23 novembre 2026");
    }

    public static Document document(List<Block> blocks) {
        return new Document(metadata(), running(), blocks);
    }

    public static PdfFile write(List<Block> blocks) {
        return new PdfWriter(Theme.standard(), new Fonts()).write(document(blocks));
    }

    /** Every block once or more, over several pages. */
    public static List<Block> everything() {
        List<Block> blocks = new ArrayList<>(synthesis());
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(2, "Critères par dimension", "criteria"));
        blocks.add(Paragraph.of("Chaque critère est noté de 0 à 4 ; la barre répète le nombre écrit à côté d’elle."));
        blocks.add(criteria(40));
        blocks.add(Heading.of(2, "Actions"));
        blocks.add(Bullets.numbered(List.of(Text.of("Réunir les sociétaires."), Text.of("Écrire la charte."))));
        blocks.add(Heading.of(3, "Conditions"));
        blocks.add(gates());
        blocks.add(new Block.Spacer(24));
        blocks.add(Block.KeepTogether.of(
                Heading.of(3, "Graphique d’une bibliothèque"),
                Figure.wide(
                        150,
                        "Trois barres dessinées par une bibliothèque : 40, 60 et 80.",
                        SampleDocuments::libraryChart)));
        return blocks;
    }

    private static List<Block> synthesis() {
        return List.of(
                Heading.of(1, "Rapport d’auto-évaluation"),
                Paragraph.of(Text.of("Le Fournil coopératif")
                                .small("  ·  SCOP, boulangerie, 12 salariés", PALETTE.muted()))
                        .sized(FontSize.LEAD),
                KeyValues.of(
                        KeyValues.entry("Profil", "SCOP"),
                        KeyValues.entry("Grille", "Grille d’essai, version 2"),
                        KeyValues.entry("Répondu par", "Anne Lefèvre, gérante, avec quatre salariés")),
                Heading.of(2, "Synthèse"),
                SideBySide.of(
                        SideBySide.column(
                                1,
                                new Figure(
                                        230,
                                        210,
                                        "Radar des cinq dimensions : gouvernance 72, travail 58, territoire 81.",
                                        Text.of("Dimensions, de 0 à 100"),
                                        SampleDocuments::radar)),
                        SideBySide.column(
                                1,
                                Paragraph.of(Text.strong("68,4").plain(" / 100"))
                                        .sized(FontSize.FINDING),
                                Paragraph.of(Text.of("Palier ")
                                                .bold("confirmé")
                                                .plain(" ; 95 % des critères renseignés."))
                                        .in(PALETTE.muted()),
                                Heading.of(3, "Points forts"),
                                Bullets.of(List.of(
                                        Text.of("Ancrage dans le territoire"),
                                        Text.of("Écarts de rémunération faibles et publiés chaque année"),
                                        Text.of("Transparence"))))),
                new Callout(
                        PALETTE.accent(),
                        false,
                        List.of(
                                Paragraph.of(Text.strong("À lire avant de conclure. ")
                                        .plain("Deux critères restent sans réponse : voir ")
                                        .linkTo("les critères", "criteria", "Aller aux critères")
                                        .plain(" ou ")
                                        .link("le guide", "https://example.org/guide?é=1", "Guide en ligne")
                                        .plain(".")),
                                Bullets.of(List.of(Text.of("Une réponse manquante ne vaut pas zéro."))))),
                Heading.of(2, "Dimensions"),
                Heading.of(3, "Repères"),
                Figure.wide(96, "Barres des cinq dimensions avec leurs motifs.", SampleDocuments::bars));
    }

    public static Table criteria(int count) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int level = i % 5;
            if (i % 14 == 0) {
                rows.add(TableRow.heading(TableCell.of("Thème " + (i / 14 + 1) + " — vie démocratique")
                        .spanning(4)));
            }
            rows.add(TableRow.of(
                    TableCell.of("Critère " + (i + 1) + " : participation des membres aux décisions"),
                    TableCell.of(
                            i % 3 == 0
                                    ? "Chaque année, avec compte rendu diffusé à l’ensemble des membres"
                                    : "Parfois"),
                    TableCell.of(level + ",0").with(scoreBar(level)),
                    i % 7 == 0 ? TableCell.of("2").tinted(PALETTE.step(1).tint(0.2)) : TableCell.of("1")));
        }
        return Table.of(
                        List.of(
                                TableColumn.share(3),
                                TableColumn.share(3),
                                TableColumn.fixed(96).numbers(),
                                TableColumn.fit().numbers()),
                        TableRow.of("Critère", "Réponse", "Score", "Poids"),
                        rows)
                .captioned(Text.of("Critères, réponses et scores"));
    }

    private static Table gates() {
        Graphic sign = Graphic.described(8, 8, "atteint", canvas -> canvas.circle(4, 4, 4, PALETTE.step(5)));
        return new Table(
                List.of(
                        TableColumn.share(1),
                        TableColumn.fit().numbers(),
                        TableColumn.fit().numbers(),
                        TableColumn.fit()),
                List.of(
                        TableRow.of(TableCell.of(""), TableCell.of("Mesures").spanning(2), TableCell.of("")),
                        TableRow.of("Condition", "Valeur", "Seuil", "Issue")),
                List.of(
                        TableRow.of(
                                TableCell.of("Part des bénéfices mise en réserve"),
                                TableCell.of("25 %"),
                                TableCell.of("≥ 20 %"),
                                TableCell.of("").with(sign)),
                        TableRow.of(
                                TableCell.of("Écart des rémunérations"),
                                TableCell.of("1 à 3"),
                                TableCell.of("≤ 1 à 7"),
                                TableCell.of("").with(sign))),
                1,
                Text.EMPTY);
    }

    static Graphic scoreBar(int level) {
        return Graphic.decorative(48, 6, canvas -> {
            canvas.rounded(0, 0, canvas.width(), 6, 3, PALETTE.hairline());
            if (level > 0) {
                canvas.rounded(0, 0, canvas.width() * level / 4, 6, 3, PALETTE.step(level + 1));
            }
        });
    }

    private static void radar(Canvas canvas) {
        double x = canvas.width() / 2;
        double y = 105;
        String[] names = {"Gouvernance", "Travail", "Territoire", "Environnement", "Économie"};
        double[] values = {0.72, 0.58, 0.81, 0.44, 0.66};
        Pen fine = Pen.of(PALETTE.hairline(), 0.6);
        double[] shape = new double[10];
        for (int ring = 1; ring <= 4; ring++) {
            canvas.stroke(Canvas.disc(x, y, ring * 19), fine);
        }
        for (int i = 0; i < 5; i++) {
            double angle = Math.PI * 2 * i / 5 - Math.PI / 2;
            canvas.line(x, y, x + 76 * Math.cos(angle), y + 76 * Math.sin(angle), fine);
            shape[2 * i] = x + 76 * values[i] * Math.cos(angle);
            shape[2 * i + 1] = y + 76 * values[i] * Math.sin(angle);
            Align align =
                    Math.abs(Math.cos(angle)) < 0.1 ? Align.CENTRE : Math.cos(angle) > 0 ? Align.LEFT : Align.RIGHT;
            canvas.text(
                    names[i],
                    x + 82 * Math.cos(angle),
                    y + 84 * Math.sin(angle) + 3,
                    align,
                    new Lettering(8.4, false, PALETTE.text()));
        }
        canvas.fill(Canvas.polygon(shape), PALETTE.accent().tint(0.15));
        canvas.stroke(Canvas.polygon(shape), Pen.of(PALETTE.accent(), 1.4));
        for (int i = 0; i < 5; i++) {
            canvas.circle(shape[2 * i], shape[2 * i + 1], 2.2, PALETTE.accent());
        }
        canvas.textOnBackground(
                "72", shape[0] + 6, shape[1] + 3, Align.LEFT, new Lettering(8.4, true, PALETTE.text()), Ink.WHITE);
    }

    private static void bars(Canvas canvas) {
        Hatch[] hatches = Hatch.values();
        for (int i = 0; i < 5; i++) {
            double length = 60 + i * 60;
            java.awt.Shape bar = new Rectangle2D.Double(100, i * 18, length, 12);
            canvas.text("Palier " + (i + 1), 94, i * 18 + 9, Align.RIGHT, new Lettering(9.4, false, PALETTE.text()));
            canvas.fill(bar, PALETTE.step(i + 1).tint(0.35));
            canvas.hatch(bar, hatches[i], Pen.of(PALETTE.step(i + 1), 0.8), 4);
            canvas.stroke(bar, Pen.of(PALETTE.step(i + 1), 0.8));
            canvas.text(
                    20 * (i + 1) + ",0",
                    106 + length,
                    i * 18 + 9,
                    Align.LEFT,
                    new Lettering(9.4, true, PALETTE.text()));
        }
        canvas.line(250, -2, 250, 92, Pen.of(PALETTE.graphic(), 0.8).dashed(3, 2));
    }

    private static void libraryChart(Canvas canvas) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        String[] names = {"Gouvernance", "Travail ≥ 1 à 7", "שלום 🥖"};
        for (int i = 0; i < names.length; i++) {
            values.addValue(40 + 20 * i, "Score", names[i]);
        }
        NumberAxis axis = new NumberAxis("Score");
        axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.FRENCH));
        axis.setTickLabelFont(canvas.chartFont(false, 9));
        axis.setLabelFont(canvas.chartFont(false, 9));
        CategoryAxis categories = new CategoryAxis();
        categories.setTickLabelFont(canvas.chartFont(true, 9));
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDefaultItemLabelFont(canvas.chartFont(false, 9));
        CategoryPlot plot = new CategoryPlot(values, categories, axis, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        JFreeChart chart = new JFreeChart(null, canvas.chartFont(true, 11), plot, false);
        chart.setBackgroundPaint(null);
        canvas.graphics(
                0,
                0,
                canvas.width(),
                canvas.height(),
                graphics -> chart.draw(graphics, new Rectangle2D.Double(0, 0, canvas.width(), canvas.height())));
    }
}

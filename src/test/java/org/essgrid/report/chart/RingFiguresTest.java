package org.essgrid.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.essgrid.report.chart.Radar.Outline;
import org.essgrid.report.chart.Radar.Spoke;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.Palette;
import org.junit.jupiter.api.Test;

class RingFiguresTest {

    private static final double[] TODAY = {.81, .52, .71, .66, .81, .57, .56, .75, .67, 1, .84, .38, .62};
    private static final double[] IN_A_YEAR = {.81, .65, .83, .66, .81, .72, .62, .79, .85, 1, .84, .47, .62};
    private static final double[] IN_THREE = {.91, .77, .88, .66, .81, .93, .62, .85, 1, 1, .84, .55, .62};

    private final Canvas canvas =
            new PdfCanvas(new PdfPage(0), new DocumentFonts(new PDDocument(), new Fonts()), 0, 0, null, 300, 200);

    @Test
    void no_line_goes_through_a_figure_where_that_can_be_avoided() {
        RingFigures figures = figures(outline(TODAY), outline(IN_A_YEAR), outline(IN_THREE));
        assertThat(figures.crossings(figures.clearestRay())).isZero();
        // On the ray in the middle of where the lines stay nearest to the centre, one does.
        assertThat(figures.crossings(11.5)).isPositive();
    }

    @Test
    void figures_are_placed_in_a_gap_if_there_is_one() {
        Outline open = new Outline(
                "",
                IntStream.range(0, 5)
                        .mapToObj(spoke -> spoke == 3 ? OptionalDouble.empty() : OptionalDouble.of(.5))
                        .toList());
        RingFigures figures = figures(open);
        assertThat(figures.clearestRay()).isBetween(2.0, 4.0);
        assertThat(figures.crossings(figures.clearestRay())).isZero();
    }

    @Test
    void nothing_answered_leaves_all_the_room() {
        Outline none = new Outline(
                "", IntStream.range(0, 6).mapToObj(i -> OptionalDouble.empty()).toList());
        assertThat(figures(none).clearestRay()).isEqualTo(.5);
    }

    private RingFigures figures(Outline now, Outline... others) {
        List<Spoke> spokes =
                now.shares().stream().map(share -> new Spoke("", "")).toList();
        return new RingFigures(
                new Radar(spokes, now, List.of(others)),
                canvas,
                new ChartStyle(Palette.standard()),
                new Point2D.Double(150, 100),
                85);
    }

    private static Outline outline(double... shares) {
        return new Outline(
                "", DoubleStream.of(shares).mapToObj(OptionalDouble::of).toList());
    }
}

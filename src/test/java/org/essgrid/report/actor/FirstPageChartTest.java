package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.report.pdf.PageGeometry;
import org.essgrid.report.pdf.PageGeometry.Drawn;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The marks of the first page, read back from the file: their places are the scores. */
class FirstPageChartTest {

    static final List<String> GRIDS = Reports.GRIDS;

    private static final int ACCENT = 0x0E5A6B;
    private static final int AIM = 0x8A4A1F;

    @ParameterizedTest
    @FieldSource("GRIDS")
    void each_theme_has_its_mark_where_its_score_is(String grid) throws IOException {
        Assessment assessment = Reports.sample(grid);
        List<Drawn> marks = marks(Reports.write(assessment, Language.FRENCH).bytes(), ACCENT, true);

        double overall = assessment.root().score().orElseThrow().exact();
        List<Double> themes = scores(assessment.dimensions());
        assertThat(marks).hasSize(1 + themes.size());
        // The strip spans the page between its margins; the chart's ends follow from two of its marks.
        assertThat(marks.get(0).x()).isCloseTo(51 + overall * 493.28, within(0.3));
        Drawn high = marks.get(1);
        Drawn low = marks.get(marks.size() - 1);
        double width = (high.x() - low.x()) / (themes.get(0) - themes.get(themes.size() - 1));
        for (int i = 0; i < themes.size(); i++) {
            double expected = low.x() + width * (themes.get(i) - themes.get(themes.size() - 1));
            assertThat(marks.get(i + 1).x()).as("theme " + i).isCloseTo(expected, within(0.3));
        }
    }

    @ParameterizedTest
    @FieldSource("GRIDS")
    void targets_are_hollow_marks_where_they_lead(String grid) throws IOException {
        Assessment assessment = Reports.sample(grid);
        byte[] pdf = Reports.write(assessment, Language.FRENCH).bytes();
        List<Drawn> today = marks(pdf, ACCENT, true);
        List<Drawn> aims = marks(pdf, AIM, false);

        Assessment then = ActorPlan.of(assessment).reached().get(Horizon.THREE_YEARS);
        List<NodeResult> rising = sorted(assessment.dimensions()).stream()
                .filter(node ->
                        then.node(node.id()).orElseThrow().score().orElseThrow().exact()
                                > node.score().orElseThrow().exact() + 1e-9)
                .toList();
        int onStrip = ActorPlan.of(assessment).reached().size();
        assertThat(aims).hasSize(onStrip + rising.size());
        for (int i = 0; i < rising.size(); i++) {
            Drawn aim = aims.get(onStrip + i);
            Drawn now = today.stream()
                    .skip(1)
                    .min(Comparator.comparingDouble(mark -> Math.abs(mark.y() - aim.y())))
                    .orElseThrow();
            assertThat(aim.y()).isCloseTo(now.y(), within(0.3));
            assertThat(aim.x()).isGreaterThan(now.x());
        }
    }

    private static List<NodeResult> sorted(List<NodeResult> themes) {
        return themes.stream()
                .filter(node -> node.score().isPresent())
                .sorted(Comparator.comparingDouble(
                        (NodeResult node) -> -node.score().orElseThrow().exact()))
                .toList();
    }

    private static List<Double> scores(List<NodeResult> themes) {
        return sorted(themes).stream()
                .map(node -> Math.max(0, node.score().orElseThrow().exact()))
                .toList();
    }

    /** Round shapes of the size of a mark, from the top down. */
    private static List<Drawn> marks(byte[] pdf, int rgb, boolean filled) throws IOException {
        List<Drawn> found = new ArrayList<>();
        for (Drawn shape : PageGeometry.shapes(pdf, 0)) {
            double w = shape.box().getWidth();
            boolean round = w > 7 && w < 11 && Math.abs(w - shape.box().getHeight()) < 0.5;
            if (round && shape.rgb() == rgb && shape.filled() == filled) {
                found.add(shape);
            }
        }
        found.sort(Comparator.comparingDouble(Drawn::y));
        return found;
    }
}

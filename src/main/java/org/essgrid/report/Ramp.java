package org.essgrid.report;

import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.report.pdf.Ink;
import org.essgrid.report.pdf.Palette;

/** The palette's step for a score: the place of its band among the bands, or without bands its fifth of the scale. */
record Ramp(Palette palette) {

    private static final int STEPS = 5;

    Ink ink(NodeResult result) {
        return result.score().map(score -> ink(result.element(), score)).orElse(palette.graphic());
    }

    Ink ink(Element element, Score score) {
        Optional<Band> band = score.band();
        return band.map(b -> ink(element.bands().bands(), b)).orElseGet(() -> ink(score.exact()));
    }

    /** The colour of a band among all. */
    Ink ink(List<Band> bands, Band band) {
        int last = bands.size() - 1;
        int place = bands.indexOf(band);
        return last <= 0 || place < 0
                ? palette.step(STEPS)
                : palette.step(1 + Math.round((float) place * (STEPS - 1) / last));
    }

    /** The colour of the fifth a share, 0..1, lies in. */
    Ink ink(double share) {
        return palette.step(Math.min(STEPS, 1 + (int) (share * STEPS)));
    }
}

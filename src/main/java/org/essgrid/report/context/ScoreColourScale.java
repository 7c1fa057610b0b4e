package org.essgrid.report.context;

import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Band;
import org.essgrid.grid.Group;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;

/**
 * The colours of scores. A score has the colour of the band of the overall score into which its share of full marks
 * falls, so that a colour has one meaning everywhere; without bands, that of its fifth of the scale.
 */
public record ScoreColourScale(Palette palette, Group root) {

    private static final int STEPS = 5;

    public Ink ink(NodeResult result) {
        return result.score().map(score -> ink(score.exact())).orElse(palette.graphic());
    }

    /** @param share of full marks, 0..1 */
    public Ink ink(double share) {
        return palette.levels().get(step(share));
    }

    /** From 0, the lowest, to 4. */
    private int step(double share) {
        List<Band> bands = root.bands().bands();
        Optional<Band> band = root.bands().of(root.publication().publish(share));
        int last = bands.size() - 1;
        return band.isPresent() && last > 0
                ? bands.indexOf(band.get()) * (STEPS - 1) / last
                : Math.max(0, Math.min(STEPS - 1, (int) (share * STEPS)));
    }
}

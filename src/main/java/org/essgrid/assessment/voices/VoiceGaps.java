package org.essgrid.assessment.voices;

import java.util.Comparator;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionVoices;

/** Where the voices differ. */
public final class VoiceGaps {

    private VoiceGaps() {}

    /** The criteria whose figures differ, the widest gap first, equals in the order of the grid. */
    public static List<CriterionVoices> widest(Assessment assessment) {
        Comparator<CriterionVoices> byGap =
                Comparator.comparingDouble(voices -> voices.gap().orElse(0));
        return assessment.voices().values().stream()
                .filter(voices -> voices.gap().orElse(0) > 0)
                .sorted(byGap.reversed())
                .toList();
    }
}

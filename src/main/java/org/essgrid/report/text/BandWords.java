package org.essgrid.report.text;

import java.util.List;
import org.essgrid.grid.Band;

/** Bands with where they begin: {@code En chemin à partir de 35 ; Bien établi à partir de 60}. */
public record BandWords(ReportTexts words) {

    public String of(List<Band> bands) {
        return words.series(bands.stream()
                .map(band -> words.say("report.band-from", words.text(band.label()), words.value(band.from())))
                .toList());
    }
}

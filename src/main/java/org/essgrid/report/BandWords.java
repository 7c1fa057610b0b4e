package org.essgrid.report;

import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.grid.Band;

/** Bands with where they begin: {@code En chemin à partir de 35 ; Bien établi à partir de 60}. */
record BandWords(Wording words) {

    String of(List<Band> bands) {
        return bands.stream()
                .map(band -> words.say("report.band-from", words.text(band.label()), words.value(band.from())))
                .collect(Collectors.joining(words.say("report.between") + " "));
    }
}

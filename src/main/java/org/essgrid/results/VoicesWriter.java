package org.essgrid.results;

import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.assessment.voices.VoiceGaps;
import org.essgrid.grid.Voices.College;

/** Writes where the voices of several respondents differ; scores are 0..1. */
record VoicesWriter(JsonWriter json) {

    /** Writes the content of the voices' object. */
    void write(Assessment assessment) {
        json.objects(ResultsKey.CRITERIA, assessment.voices().values(), this::criterion);
        json.objects(ResultsKey.DIMENSIONS, DimensionVoices.of(assessment), this::dimension);
        json.texts(
                ResultsKey.WIDEST,
                VoiceGaps.widest(assessment).stream()
                        .map(CriterionVoices::criterion)
                        .toList());
    }

    private void criterion(CriterionVoices voices) {
        json.text(ResultsKey.ID, voices.criterion());
        json.text(ResultsKey.RULE, voices.rule().method().key());
        voices.rule().college().ifPresent(college -> json.text(ResultsKey.COLLEGE, college));
        json.number(ResultsKey.ANSWERS, voices.answers());
        json.numberIfAny(ResultsKey.GAP, voices.gap());
        json.numberIfAny(ResultsKey.SPREAD, voices.spread());
        json.objects(ResultsKey.FIGURES, voices.figures(), this::figure);
    }

    private void figure(Figure figure) {
        json.texts(
                ResultsKey.COLLEGES, figure.colleges().stream().map(College::id).toList());
        json.number(ResultsKey.ANSWERS, figure.answers());
        json.truth(ResultsKey.HIDDEN, figure.score().isEmpty());
        json.numberIfAny(ResultsKey.SCORE, figure.score());
        figure.value().ifPresent(value -> json.plainNumber(ResultsKey.VALUE, value));
        json.numberIfAny(ResultsKey.SPREAD, figure.spread());
    }

    private void dimension(DimensionVoices dimension) {
        json.text(ResultsKey.ID, dimension.dimension().id());
        json.number(ResultsKey.GAP, dimension.gap());
        json.object(
                ResultsKey.SCORES,
                () -> dimension.scores().forEach((college, score) -> json.number(college.id(), score)));
    }
}

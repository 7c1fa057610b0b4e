package org.essgrid.answers.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "N/A,NOT_APPLICABLE",
        "n. a.,NOT_APPLICABLE",
        "Sans objet,NOT_APPLICABLE",
        "NON CONCERNE,NOT_APPLICABLE",
        "not applicable,NOT_APPLICABLE",
        "non\u00A0applicable,NOT_APPLICABLE",
        "NSP,UNKNOWN",
        "n.s.p.,UNKNOWN",
        "?,UNKNOWN",
        "Ne sait pas.,UNKNOWN",
        "Don't know,UNKNOWN",
        "don’t know,UNKNOWN",
        "'',MISSING",
        "à compléter,MISSING",
        "No answer,MISSING"
    })
    void the_three_states_are_recognised(String typed, NoAnswer state) {
        assertThat(NoAnswer.of(typed)).contains(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-", "non", "aucun", "no", "nc", "#N/A"})
    void words_that_may_mean_an_answer_are_none(String typed) {
        assertThat(NoAnswer.of(typed)).isEmpty();
    }

    @Test
    void no_word_has_two_meanings() {
        Map<String, NoAnswer> meaning = new HashMap<>();
        for (NoAnswer state : NoAnswer.values()) {
            for (Language language : Language.values()) {
                for (String word : state.words(language)) {
                    assertThat(meaning.getOrDefault(word, state)).isEqualTo(state);
                    meaning.put(word, state);
                    assertThat(NoAnswer.of(word)).contains(state);
                }
            }
        }
    }
}

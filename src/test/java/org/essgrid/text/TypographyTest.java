package org.essgrid.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the expected texts a tilde stands for U+202F and an underscore for U+00A0. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Pourquoi ?                       | Pourquoi~?
            Vraiment ?!                      | Vraiment~?!
            Oui ; non !                      | Oui~; non~!
            Note : voir plus bas             | Note_: voir plus bas
            Il dit « bonjour » à tous        | Il dit «~bonjour~» à tous
            25 % des membres                 | 25~% des membres
            12 345 personnes                 | 12~345 personnes
            1 234 567,8 €                    | 1~234~567,8_€
            l'équipe d'aujourd'hui           | l’équipe d’aujourd’hui
            l'« autre »                      | l’«~autre~»
            Voir https://x.org/l'a : là      | Voir https://x.org/l'a_: là
            """)
    void french_gets_its_spaces_and_apostrophes(String written, String printed) {
        assertThat(Typography.print(written, Language.FRENCH)).isEqualTo(signs(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à 10:30",
                "https://example.org/a?b=c;d!e:f'g",
                "C:\\dossier\\fichier.txt",
                "réponses-2026.csv:12:4",
                "color: red !important",
                "anne.d'arc@example.org",
                "de 2026 120 personnes",
                "06 12 34 56 78",
                "déjà\u202F; juste\u00A0: «\u202Fvoilà\u202F» à 25\u202F% l’an",
                ""
            })
    void what_is_right_or_no_sentence_stays_as_it_is(String text) {
        assertThat(Typography.print(text, Language.FRENCH)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L'an 12 345 : « vu » ; 25 % ? Oui !", "a  ;  b  :  c", "« « » »", "1 234 567 890 €"})
    void printing_twice_changes_nothing_more(String text) {
        for (Language language : Language.values()) {
            String once = Typography.print(text, language);
            assertThat(Typography.print(once, language)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            It's the members' choice : really ? | It’s the members’ choice : really ?
            the word 'members' here             | the word 'members' here
            """)
    void english_gets_its_apostrophes_and_no_french_spaces(String written, String printed) {
        assertThat(Typography.print(written, Language.ENGLISH)).isEqualTo(printed);
    }

    private static String signs(String text) {
        return text.replace('~', '\u202F').replace('_', '\u00A0');
    }
}

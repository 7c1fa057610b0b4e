package org.essgrid.grid.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.FormulaParser.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaParserTest {

    /** The position is where {@code ¦} stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
                    a > 3 ¦et b > 2                 @ french-word
                    a > 3 ¦ou b > 2                 @ french-word
                    ¦non a > 3                      @ french-word
                    ¦si(a > 3, 1, 2) > 1            @ french-word
                    a ¦≥ 3                          @ sign
                    a ¦× 3 > 1                      @ sign
                    a ¦=< 3                         @ order
                    a > 3 ¦%                        @ percent
                    statut = ¦« scop »              @ quotes
                    statut = ¦“scop”                @ quotes
                    statut = ¦'Scop'                @ unknown-choice
                    statut = ¦scop                  @ unknown-name
                    ¦double > 3                     @ ambiguous
                    level('ag') = ¦'9'              @ unknown-choice
                    level('ag') ¦= 2                @ compares-types
                    a > ¦'3'                        @ number-expected
                    a + ¦statut > 1                 @ number-expected
                    ¦a                              @ condition-expected
                    not ¦a                          @ condition-expected
                    a and b                         @ condition-expected condition-expected
                    if(¦a, 1, 2) > 1                @ condition-expected
                    if(a > 1, 1, ¦'x') > 1          @ number-expected
                    a ¦< b < c                      @ chain
                    ¦moyenne(a, b) > 1              @ function
                    ¦round(a) > 1                   @ arity
                    score(¦a) > 1                   @ id-quotes
                    value(¦'ag') > 1                @ unknown-value
                    level(¦'parite') = '1'          @ unknown-level
                    score(¦'x') > 1                 @ unknown-score
                    a > ¦0,5                        @ comma
                    a > ¦1 000                      @ space
                    ¦u > 1 and v > 1                @ unknown-name unknown-name
                    """)
    void a_slip_is_named_at_its_place(String marked, String keys) {
        String formula = marked.replace("¦", "");

        List<Problem> problems = Formulas.parse(formula, ValueType.TRUTH).problems();

        assertThat(problems)
                .extracting(Problem::key)
                .containsExactly(List.of(keys.split(" ")).stream()
                        .map(key -> "grid.formula-" + key)
                        .toArray(String[]::new));
        if (marked.contains("¦")) {
            assertThat(problems.get(0).position()).isEqualTo(marked.indexOf('¦'));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '~', textBlock = """
                    ville = 'et'
                    ville = "l'eau"
                    ville = '50 %'
                    ville = 'a => b'
                    a > -3
                    a>3and b>2
                    """)
    void texts_in_quotes_and_signs_are_no_slips(String formula) {
        assertThat(Formulas.parse(formula, ValueType.TRUTH).problems()).isEmpty();
    }
}

package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;

/** Criteria to which « not applicable » is no answer. */
class AlwaysAppliesTest {

    private static final Grid GRID = Scored.grid("""
            profile: [{id: s, label: S, choices: [x, y]}]
            criteria:
              - {id: a, LEVELS, not-applicable: forbidden, applies-if: "s = 'x'"}
              - id: b
                kind: quantitative
                question: Q
                not-applicable: forbidden
                inputs: {u: {label: U}, v: {label: V}}
                value: u + v
                score: {linear: {from: 0, to: 100}}
              - {id: c, LEVELS, not-applicable: allowed}
            """);

    private static List<Diagnostic> problems(String... answers) {
        Diagnostics problems = new Diagnostics();
        PlausibilityCheck.check(Scored.of(GRID, answers).assessment(), problems);
        return problems.sorted();
    }

    @Test
    void not_applicable_is_an_error_at_its_cell() {
        List<Diagnostic> problems = problems("profil.s=x", "a=NA", "b.u=NA", "b.v=NA", "c=NA");

        assertThat(problems).extracting(Diagnostic::key).containsOnly("assessment.always-applies");
        assertThat(problems).hasSize(2).allMatch(Diagnostic::isError);
        assertThat(problems.get(0).location().line()).isEqualTo(4);
        assertThat(problems.get(0).message(Messages.in(Language.ENGLISH))).contains("Criterion a", "“don’t know”");
    }

    @Test
    void other_answers_are_accepted() {
        assertThat(problems("profil.s=x", "a=?", "b=?", "c=high")).isEmpty();
        assertThat(problems("profil.s=x", "a=high", "b.u=1", "b.v=2")).isEmpty();
    }

    /** Who writes it at a question that is not asked of them is right. */
    @Test
    void out_of_scope_it_is_accepted() {
        assertThat(problems("profil.s=y", "a=NA", "b=?")).isEmpty();
    }
}

package org.essgrid.report.actor.method;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.CompletenessPolicy;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** Criteria that have no score: which they are, and what that did. */
record UnscoredCriteriaNote(ReportContext material) {

    Block block() {
        List<Text> items = new ArrayList<>();
        for (ScoreState state :
                List.of(ScoreState.NOT_APPLICABLE, ScoreState.OUT_OF_SCOPE, ScoreState.UNKNOWN, ScoreState.MISSING)) {
            List<CriterionResult> criteria = material.assessment().criteria().stream()
                    .filter(c -> c.state() == state)
                    .toList();
            if (!criteria.isEmpty()) {
                items.add(item(state, criteria));
            }
        }
        return items.isEmpty()
                ? Paragraph.of(material.words().say("report.left-out-none")).sized(Step.TABLE)
                : Bullets.of(items).sized(Step.TABLE);
    }

    private Text item(ScoreState state, List<CriterionResult> criteria) {
        ReportTexts words = material.words();
        boolean all = criteria.size() == material.assessment().criteria().size();
        String which = all ? words.say("report.all-criteria") : names(criteria);
        Text head = Text.strong(words.say("report.label", words.say("report.state-" + state.key()), ""))
                .plain(" " + which);
        return head.plain(". ").plain(state.isLeftOut() ? whereTheWeightWent(criteria) : whatItDid(state));
    }

    private String names(List<CriterionResult> criteria) {
        return material.words().list(criteria.stream().map(this::name).toList());
    }

    private String name(CriterionResult criterion) {
        return material.words()
                .say(
                        "report.numbered",
                        material.numbering().of(criterion),
                        material.words().text(criterion.element().title()));
    }

    /** The rules of the groups from which these criteria are missing. */
    private String whereTheWeightWent(List<CriterionResult> criteria) {
        Set<NotApplicableRule> rules = new LinkedHashSet<>();
        for (NodeResult node : material.assessment().nodes().values()) {
            if (node instanceof GroupResult group
                    && group.parts().stream().map(Contribution::result).anyMatch(criteria::contains)) {
                rules.add(group.element().rule().notApplicable());
            }
        }
        return String.join(
                " ",
                rules.stream()
                        .map(rule -> material.words().say("report.weight-" + rule.key()))
                        .toList());
    }

    private String whatItDid(ScoreState state) {
        CompletenessPolicy policy = material.grid().policy();
        CompletenessPolicy.BlankRule rule = state == ScoreState.UNKNOWN ? policy.unknown() : policy.missing();
        return material.words()
                .say(
                        switch (rule) {
                            case EXCLUDE -> "report.blank-excluded";
                            case ZERO -> "report.blank-zero";
                        });
    }
}

package org.essgrid.report.actor;

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
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The criteria without a score, and how that affects the result. */
record UnscoredCriteriaNote(ReportContext context) implements Section {

    Block block() {
        List<Text> items = new ArrayList<>();
        for (ScoreState state :
                List.of(ScoreState.NOT_APPLICABLE, ScoreState.OUT_OF_SCOPE, ScoreState.UNKNOWN, ScoreState.MISSING)) {
            List<CriterionResult> criteria = context.assessment().criteria().stream()
                    .filter(c -> c.state() == state)
                    .toList();
            if (!criteria.isEmpty()) {
                items.add(item(state, criteria));
            }
        }
        return items.isEmpty()
                ? Paragraph.note(message("report.left-out-none"))
                : Bullets.of(items).sized(FontSize.SMALL);
    }

    private Text item(ScoreState state, List<CriterionResult> criteria) {
        boolean all = criteria.size() == context.assessment().criteria().size();
        String which = all ? message("report.all-criteria") : names(criteria);
        Text head = Text.strong(message("report.label", message("report.state-" + state.key()), ""))
                .plain(" " + which);
        return head.plain(". ").plain(state.isLeftOut() ? weightRules(criteria) : blankRule(state));
    }

    private String names(List<CriterionResult> criteria) {
        return texts().list(criteria.stream().map(this::name).toList());
    }

    private String name(CriterionResult criterion) {
        return message(
                "report.numbered",
                context.numbering().of(criterion),
                texts().text(criterion.element().title()));
    }

    /** The rules of the groups from which these criteria are missing. */
    private String weightRules(List<CriterionResult> criteria) {
        Set<NotApplicableRule> rules = new LinkedHashSet<>();
        for (NodeResult node : context.assessment().nodes().values()) {
            if (node instanceof GroupResult group
                    && group.parts().stream().map(Contribution::result).anyMatch(criteria::contains)) {
                rules.add(group.element().rule().notApplicable());
            }
        }
        return String.join(
                " ",
                rules.stream()
                        .map(rule -> message("report.weight-" + rule.key()))
                        .toList());
    }

    private String blankRule(ScoreState state) {
        CompletenessPolicy policy = context.grid().policy();
        CompletenessPolicy.BlankRule rule = state == ScoreState.UNKNOWN ? policy.unknown() : policy.missing();
        return message(
                switch (rule) {
                    case EXCLUDE -> "report.blank-excluded";
                    case ZERO -> "report.blank-zero";
                });
    }
}

package org.essgrid.network.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.TargetCheck;

/**
 * Compares the targets of each campaign with the scores reached later.
 *
 * @param groups about which figures are shown, one per element
 */
record TargetCheckBuilder(MemberEntries entries, List<Element> elements, List<DisclosedGroups> groups) {

    /** The checks by campaign and horizon; targets that are not due yet are compared with the last campaign. */
    List<TargetCheck> all() {
        List<TargetCheck> checks = new ArrayList<>();
        int last = entries.campaigns().size() - 1;
        for (int set = 0; set < last; set++) {
            for (Horizon horizon : Horizon.values()) {
                TargetCheck check = check(horizon, set);
                if (!check.reached().isEmpty()) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    private TargetCheck check(Horizon horizon, int set) {
        List<CampaignInfo> campaigns = entries.campaigns();
        CampaignSpan span = new CampaignSpan(set, campaigns.size() - 1);
        boolean due = false;
        for (int later = set + 1; later < campaigns.size() && !due; later++) {
            OptionalInt years = campaigns.get(set).yearsTo(campaigns.get(later));
            due = years.isPresent() && years.getAsInt() >= horizon.years();
            span = due ? new CampaignSpan(set, later) : span;
        }
        Map<String, TargetCheck.Reached> reached = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            List<MemberEntries.Pair> pairs = entries.pairs(span, i).stream()
                    .filter(pair -> pair.before().target(horizon).isPresent())
                    .toList();
            if (!pairs.isEmpty()) {
                boolean isShown = groups.get(i).show(MemberEntries.members(pairs), span.from(), span.to());
                reached.put(elements.get(i).id(), reached(horizon, pairs, isShown));
            }
        }
        return new TargetCheck(horizon, span, due, reached);
    }

    private static TargetCheck.Reached reached(Horizon horizon, List<MemberEntries.Pair> pairs, boolean isShown) {
        Function<MemberEntries.Pair, BigDecimal> target =
                pair -> pair.before().target(horizon).orElseThrow();
        Function<MemberEntries.Pair, BigDecimal> start = pair -> pair.before().score();
        Function<MemberEntries.Pair, BigDecimal> now = pair -> pair.after().score();
        int met = count(pairs, pair -> now.apply(pair).compareTo(target.apply(pair)) >= 0);
        int risen = count(pairs, pair -> now.apply(pair).compareTo(start.apply(pair)) > 0);
        return new TargetCheck.Reached(
                pairs.size(),
                isShown
                        ? Optional.of(new TargetCheck.Figures(
                                met, risen - met, mean(pairs, start), mean(pairs, target), mean(pairs, now)))
                        : Optional.empty());
    }

    private static int count(List<MemberEntries.Pair> pairs, Predicate<MemberEntries.Pair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    private static BigDecimal mean(List<MemberEntries.Pair> pairs, Function<MemberEntries.Pair, BigDecimal> figure) {
        return MemberEntries.mean(pairs.stream().map(figure).toList());
    }
}

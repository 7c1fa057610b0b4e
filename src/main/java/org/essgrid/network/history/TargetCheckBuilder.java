package org.essgrid.network.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.TargetCheck;

/** Holds the targets of each campaign against what was reached. */
record TargetCheckBuilder(MemberEntries sheets, List<Element> elements) {

    /** Those due, by the campaign that set them; then, for those not yet due, how far actors are. */
    List<TargetCheck> all() {
        List<TargetCheck> checks = new ArrayList<>();
        int last = sheets.campaigns().size() - 1;
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
        List<CampaignInfo> campaigns = sheets.campaigns();
        CampaignSpan span = new CampaignSpan(set, campaigns.size() - 1);
        boolean due = false;
        for (int later = set + 1; later < campaigns.size() && !due; later++) {
            OptionalInt years = campaigns.get(set).yearsTo(campaigns.get(later));
            due = years.isPresent() && years.getAsInt() >= horizon.years();
            span = due ? new CampaignSpan(set, later) : span;
        }
        Map<String, TargetCheck.Reached> reached = new LinkedHashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            List<MemberEntries.Pair> aiming = sheets.pairs(span, i).stream()
                    .filter(pair -> pair.before().aim(horizon).isPresent())
                    .toList();
            if (!aiming.isEmpty()) {
                reached.put(elements.get(i).id(), reached(horizon, aiming));
            }
        }
        return new TargetCheck(horizon, span, due, reached);
    }

    private TargetCheck.Reached reached(Horizon horizon, List<MemberEntries.Pair> aiming) {
        Function<MemberEntries.Pair, BigDecimal> target =
                pair -> pair.before().aim(horizon).orElseThrow();
        Function<MemberEntries.Pair, BigDecimal> start = pair -> pair.before().score();
        Function<MemberEntries.Pair, BigDecimal> now = pair -> pair.after().score();
        int met = count(aiming, pair -> now.apply(pair).compareTo(target.apply(pair)) >= 0);
        int risen = count(aiming, pair -> now.apply(pair).compareTo(start.apply(pair)) > 0);
        return new TargetCheck.Reached(
                aiming.size(),
                sheets.floor().hides(aiming.size())
                        ? Optional.empty()
                        : Optional.of(new TargetCheck.Figures(
                                met, risen - met, mean(aiming, start), mean(aiming, target), mean(aiming, now))));
    }

    private static int count(List<MemberEntries.Pair> pairs, java.util.function.Predicate<MemberEntries.Pair> which) {
        return (int) pairs.stream().filter(which).count();
    }

    private static BigDecimal mean(List<MemberEntries.Pair> pairs, Function<MemberEntries.Pair, BigDecimal> figure) {
        return MemberEntries.mean(pairs.stream().map(figure).toList());
    }
}

package org.essgrid.network.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessor;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.network.model.Trends;
import org.essgrid.network.model.Turnover;
import org.essgrid.results.StoredActor;
import org.essgrid.text.Translated;
import org.junit.jupiter.api.Test;

/** Members of several campaigns are matched and compared, regardless of their order. */
class NetworkHistoryBuilderTest {

    private static final CampaignSpan LAST = new CampaignSpan(1, 2);

    @Test
    void the_order_of_members_makes_no_difference() {
        Campaigns campaigns = Campaigns.three();
        Trends expected = campaigns.trends(DisclosureThreshold.USUAL);
        NetworkHistoryBuilder shuffled = new NetworkHistoryBuilder(
                campaigns.campaigns(), IdentityChanges.NONE, DisclosureThreshold.USUAL, false);
        Random random = new Random(7);
        for (int campaign : new int[] {2, 0, 1}) {
            List<StoredActor> actors = new ArrayList<>(Campaigns.stored(campaigns.members(campaign)));
            Collections.shuffle(actors, random);
            actors.forEach(actor -> shuffled.add(campaign, actor, "elsewhere"));
        }

        assertThat(shuffled.trends()).isEqualTo(expected);
    }

    @Test
    void an_actor_whose_questionnaire_is_rejected_has_not_left_and_is_no_newcomer_next_time() {
        Campaigns campaigns = Campaigns.three();
        NetworkHistoryBuilder builder = new NetworkHistoryBuilder(
                campaigns.campaigns(), IdentityChanges.NONE, DisclosureThreshold.USUAL, false);
        for (int campaign = 0; campaign < 3; campaign++) {
            int index = campaign;
            Campaigns.stored(campaigns.members(campaign)).forEach(actor -> builder.add(index, actor, ""));
        }
        Turnover plain = turnover(builder.trends(), LAST);
        builder.addRejected(LAST.to(), plain.leavers().get(0).toUpperCase(Locale.ROOT));
        builder.addRejected(LAST.from(), plain.newcomers().get(0));
        Turnover known = turnover(builder.trends(), LAST);

        assertThat(known.leavers())
                .isEqualTo(plain.leavers().subList(1, plain.leavers().size()));
        assertThat(known.newcomers())
                .isEqualTo(plain.newcomers().subList(1, plain.newcomers().size()));
        assertThat(known.stayed()).isEqualTo(plain.stayed());
    }

    @Test
    void a_renamed_member_is_the_same_and_a_merged_one_is_not() {
        IdentityChanges identities = new IdentityChanges(List.of(
                new IdentityChanges.Succession(id("M15"), List.of(id("M01")), 2),
                new IdentityChanges.Succession(id("M16"), List.of(id("M02"), id("M03")), 2)));
        Campaigns campaigns = Campaigns.three();
        Turnover plain = turnover(campaigns.trends(DisclosureThreshold.USUAL), LAST);
        Turnover known = turnover(campaigns.trends(identities, DisclosureThreshold.USUAL), LAST);

        assertThat(plain.merged()).isEmpty();
        assertThat(known.stayed()).isEqualTo(plain.stayed() + 1);
        assertThat(known.newcomers()).hasSize(plain.newcomers().size() - 2).doesNotContain("Le Quai", "La Halle");
        assertThat(known.leavers()).hasSize(plain.leavers().size() - 3);
        assertThat(known.merged())
                .containsExactly(new Turnover.Merger("La Halle", List.of("Le Fournil", "Les Copeaux")));
        assertThat(turnover(campaigns.trends(identities, DisclosureThreshold.USUAL), new CampaignSpan(0, 1))
                        .merged())
                .isEmpty();
    }

    @Test
    void a_merger_that_keeps_an_id_is_not_the_same_actor() {
        IdentityChanges identities = new IdentityChanges(
                List.of(new IdentityChanges.Succession(id("M06"), List.of(id("M06"), id("M01")), 2)));
        Turnover known = turnover(Campaigns.three().trends(identities, DisclosureThreshold.USUAL), LAST);

        assertThat(known.stayed()).isEqualTo(8);
        assertThat(known.merged()).extracting(Turnover.Merger::name).containsExactly("La Brouette");
        assertThat(identities.known(id("M06"), 2)).isEqualTo(id("M06"));
        assertThat(identities.known(id("M06"), 1)).isNotEqualTo(id("M06"));
    }

    @Test
    void targets_are_checked_in_the_first_campaign_in_which_they_are_due_or_else_the_last() {
        List<TargetCheck> checks =
                Campaigns.three().trends(new DisclosureThreshold(1)).targets();

        assertThat(checks)
                .extracting(check -> check.horizon() + " " + check.span().from() + "-"
                        + check.span().to() + " " + check.due())
                .containsExactly(
                        "ONE_YEAR 0-1 true", "THREE_YEARS 0-2 false", "ONE_YEAR 1-2 true", "THREE_YEARS 1-2 false");
        TargetCheck.Reached debate =
                Objects.requireNonNull(checks.get(0).reached().get("gouv-debat"));
        TargetCheck.Figures figures = debate.figures().orElseThrow();
        assertThat(figures.met() + figures.nearer()).isLessThanOrEqualTo(debate.aiming());
        assertThat(figures.target()).isGreaterThan(figures.start());
    }

    @Test
    void targets_at_three_years_are_due_after_three_years() {
        Grid grid = Campaigns.grid("grille-2024");
        Trends trends = new Campaigns()
                .with("2021", grid, Campaigns.table(grid, "2024"))
                .with("2024", grid, Campaigns.table(grid, "2025"))
                .trends(new DisclosureThreshold(1));

        assertThat(trends.targets()).allMatch(TargetCheck::due);
        assertThat(trends.targets())
                .extracting(TargetCheck::horizon)
                .containsExactly(Horizon.ONE_YEAR, Horizon.THREE_YEARS);
    }

    @Test
    void an_actor_known_by_its_source_only_matches_no_other_campaign() {
        Grid grid = Networks.grid("esus");
        CampaignInfo before = new CampaignInfo("a", Translated.of("A"), Optional.empty(), grid);
        CampaignInfo after = new CampaignInfo("b", Translated.of("B"), Optional.empty(), grid);
        NetworkHistoryBuilder builder = new NetworkHistoryBuilder(
                List.of(before, after), IdentityChanges.NONE, new DisclosureThreshold(1), false);
        StoredActor nameless = StoredActor.of(Assessor.assess(grid, Answers.none()));
        builder.add(0, nameless, "line-1");
        builder.add(1, nameless, "line-1");

        assertThat(builder.trends().turnovers().get(0).stayed()).isZero();
        assertThat(builder.trends().members()).containsExactly(1, 1);
    }

    @Test
    void different_grids_are_rejected() {
        Campaigns campaigns = new Campaigns()
                .with("2025", Networks.grid("esus"), List.of())
                .with("2026", Networks.grid("cigales"), List.of());

        assertThatThrownBy(() -> campaigns.trends(DisclosureThreshold.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ActorKey id(String id) {
        return new ActorKey(ActorKey.Kind.ID, id.toLowerCase(Locale.ROOT));
    }

    private static Turnover turnover(Trends trends, CampaignSpan span) {
        return trends.turnovers().stream()
                .filter(turnover -> turnover.span().equals(span))
                .findFirst()
                .orElseThrow();
    }
}

package org.essgrid.network.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.Networks;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Practices.Practice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The summary of a network does not depend on how its members were counted. */
class NetworkCounterTest {

    private static final Grid GRID = Networks.grid("bonnes-pratiques-ess");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "7, 2", "60, 3", "61, 3", "200, 5"})
    void any_partition_in_any_order_gives_the_same_summary(int size, int parts) {
        List<Member> members = new ArrayList<>(members(size));
        NetworkSummary expected = summary(List.of(members));
        Random random = new Random(size);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(members, random);
            List<List<Member>> partition = new ArrayList<>();
            for (int p = 0; p < parts; p++) {
                partition.add(new ArrayList<>());
            }
            members.forEach(member -> partition.get(random.nextInt(parts)).add(member));

            assertThat(summary(partition)).isEqualTo(expected);
        }
    }

    @Test
    void single_members_are_kept_only_while_they_are_few() {
        assertThat(summary(List.of(members(60))).lines()).hasSize(60);
        assertThat(summary(List.of(members(61))).lines()).isEmpty();
        assertThat(summary(List.of(members(30), members(61).subList(30, 61))).lines())
                .isEmpty();
    }

    @Test
    void rejections_are_counted_by_kind() {
        NetworkCounter one = new NetworkCounter(GRID, DisclosureThreshold.USUAL);
        NetworkCounter other = new NetworkCounter(GRID, DisclosureThreshold.USUAL);
        for (int i = 0; i < 500; i++) {
            Rejection.Kind kind = Rejection.Kind.values()[i % 3];
            (i % 2 == 0 ? one : other).reject(new Rejection(kind, "f%04d.csv".formatted(i), "", ""));
        }
        other.merge(one);

        var participation = other.summary().participation();
        assertThat(participation.rejections()).isEqualTo(500);
        assertThat(participation.rejected()).containsEntry(Rejection.Kind.DUPLICATE, 166);
    }

    @Test
    void invited_actors_are_counted_by_their_facts() {
        NetworkCounter counter = new NetworkCounter(GRID, new DisclosureThreshold(1));
        List<Member> members = members(40);
        members.forEach(counter::add);
        members.forEach(member -> counter.addInvited(member.facets()));
        counter.addInvited(Map.of("statut", Value.of("association")));
        counter.addInvited(Map.of());

        NetworkSummary summary = counter.summary();
        assertThat(summary.participation().invited()).hasValue(42);
        summary.comparisons()
                .forEach(comparison -> assertThat(comparison.groups().stream()
                                .mapToInt(group -> group.invited().orElse(0))
                                .sum())
                        .isEqualTo(42));
    }

    @Test
    void only_a_few_members_that_agree_are_named() {
        List<Assessment> members = Networks.random(GRID, 300, 4);
        NetworkSummary summary =
                Networks.counter(GRID, DisclosureThreshold.USUAL, members).summary();
        List<String> agreeing = members.stream()
                .map(member -> member.answers().actor())
                .filter(Actor::agrees)
                .map(Actor::name)
                .toList();

        assertThat(summary.practices()).isNotEmpty();
        summary.practices().forEach((criterion, practices) -> {
            assertThat(practices.drawn()).hasSize(Math.min(3, practices.count()));
            assertThat(practices.drawn()).extracting(Practice::name).allMatch(agreeing::contains);
            assertThat(practices.drawn())
                    .allMatch(practice -> practice.comment().endsWith(criterion + "."));
        });
        assertThat(summary.practices().values().stream()
                        .flatMap(practices -> practices.drawn().stream())
                        .map(Practice::name)
                        .distinct())
                .as("the lot does not fall on the same members again and again")
                .hasSizeGreaterThan(summary.practices().size());
    }

    @Test
    void an_actor_is_identified_by_its_id_or_its_name_or_its_source() {
        assertThat(key(" Le-Fournil ", "x")).isEqualTo(key("le-fournil", "y"));
        assertThat(key("", "L’Épicerie")).isEqualTo(key("", "l'epicerie"));
        assertThat(key("", "epicerie")).isNotEqualTo(key("epicerie", ""));
        assertThat(key("", "")).isEqualTo(new ActorKey(ActorKey.Kind.SOURCE, "ligne-7"));
        assertThat(key("e\u0301", "")).isEqualTo(key("É", ""));
    }

    private static ActorKey key(String id, String name) {
        return ActorKey.of(new Actor(id, name, "", Optional.empty(), ""), "ligne-7");
    }

    private static List<Member> members(int size) {
        return Networks.random(GRID, size, 7).stream()
                .map(member -> Member.of(member, "somewhere"))
                .toList();
    }

    private static NetworkSummary summary(List<List<Member>> parts) {
        NetworkCounter whole = new NetworkCounter(GRID, DisclosureThreshold.USUAL);
        for (List<Member> part : parts) {
            NetworkCounter counter = new NetworkCounter(GRID, DisclosureThreshold.USUAL);
            part.forEach(member -> {
                counter.add(member);
                counter.addWarnings(member.name().length() % 3);
            });
            whole.merge(counter);
        }
        return whole.summary();
    }
}

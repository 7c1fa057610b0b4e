package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The three invented campaigns match their README: the answers, the faulty one, and the members renamed or merged. */
class HistorySampleTest {

    private static final String WRONG = "ferme-du-sarment-bavard.csv";

    /** The ids since 2026, by earlier id. */
    private static final Map<String, String> SUCCESSORS =
            Map.of("LUNE", "LUNE-ROUSSE", "EPAULE", "LUNE-ROUSSE", "VERVEINE", "TISANE");

    private static final Map<String, Map<String, Assessment>> CAMPAIGNS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        CAMPAIGNS.putAll(HistorySample.campaigns());
    }

    @Test
    void every_row_of_the_table_is_scored_without_problems() throws IOException {
        Diagnostics problems = new Diagnostics();
        assertThat(HistorySample.table(HistorySample.earlierGrid(problems), problems))
                .hasSize(30);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void every_file_of_the_folder_is_scored_except_the_faulty_one() throws IOException {
        Grid grid = HistorySample.earlierGrid(new Diagnostics());
        Map<String, NetworkSample.Read> files = HistorySample.folder(grid);
        assertThat(files).hasSize(31).containsKey(WRONG);
        files.forEach((name, read) -> {
            assertThat(read.keys())
                    .as(name)
                    .isEqualTo(name.equals(WRONG) ? List.of("assessment.out-of-range") : List.of());
            assertThat(read.assessment().isEmpty()).as(name).isEqualTo(name.equals(WRONG));
        });
    }

    @Test
    void each_questionnaire_names_its_campaign() {
        CAMPAIGNS.forEach((year, actors) -> assertThat(actors.values()).allSatisfy(a -> {
            assertThat(a.answers().actor().campaign()).isEqualTo(year);
            assertThat(a.answers().actor().date().orElseThrow().getYear()).hasToString(year);
        }));
    }

    @Test
    void all_who_answered_were_asked_and_some_did_not_answer() throws IOException {
        for (String year : HistorySample.YEARS) {
            Set<String> asked = asked(year);
            assertThat(asked).as(year).containsAll(CAMPAIGNS.get(year).keySet());
            assertThat(asked).as(year).hasSizeGreaterThan(CAMPAIGNS.get(year).size());
        }
        assertThat(asked("2024")).hasSize(36);
        assertThat(asked("2025")).hasSize(37);
    }

    @Test
    void members_arrive_and_leave_as_documented() throws IOException {
        assertThat(only("2025", "2024")).containsExactlyInAnyOrder("CASTOR", "NEBULEUSE", "ROUE", "TARTINE");
        assertThat(only("2024", "2025")).containsExactlyInAnyOrder("ALLUMETTE", "HANNETON", "LIMACE");
        assertThat(only("2026", "2025"))
                .containsExactlyInAnyOrder("EPONGE", "LUNE-ROUSSE", "ORME", "POTIRON", "RECRE", "TISANE");
        assertThat(only("2025", "2026")).containsExactlyInAnyOrder("EPAULE", "LUNE", "SOUPIERE", "VERVEINE");
    }

    @Test
    void renamed_and_merged_members_answered_under_the_old_id_before() {
        SUCCESSORS.forEach((before, after) -> {
            assertThat(CAMPAIGNS.get("2024")).containsKey(before).doesNotContainKey(after);
            assertThat(CAMPAIGNS.get("2025")).containsKey(before).doesNotContainKey(after);
            assertThat(CAMPAIGNS.get("2026")).containsKey(after).doesNotContainKey(before);
        });
    }

    @Test
    void nineteen_members_can_be_followed_over_the_three_years() {
        Set<String> same = new TreeSet<>(renamed("2024"));
        same.retainAll(renamed("2025"));
        same.retainAll(renamed("2026"));
        assertThat(same).hasSize(19).contains("TISANE", "LUNE-ROUSSE", "NUAGES").doesNotContain("SARMENT");
        assertThat(name("2024", "NUAGES")).isNotEqualTo(name("2025", "NUAGES"));
    }

    @Test
    void targets_of_the_first_year_are_reached_by_some_and_missed_by_others() {
        Map<Boolean, Long> reached = CAMPAIGNS.get("2024").values().stream()
                .flatMap(before -> Optional.ofNullable(CAMPAIGNS
                                .get("2025")
                                .get(before.answers().actor().id()))
                        .map(after -> outcomes(before, after))
                        .stream()
                        .flatMap(Collection::stream))
                .collect(Collectors.partitioningBy(outcome -> outcome, Collectors.counting()));
        assertThat(reached.get(true)).isBetween(20L, 40L);
        assertThat(reached.get(false)).isBetween(20L, 40L);
    }

    /** For every criterion with a target at one year: whether it was reached. */
    private static Collection<Boolean> outcomes(Assessment before, Assessment after) {
        Map<Horizon, Assessment> targets = ActorPlan.reachedOf(before);
        return before.answers().byCriterion().entrySet().stream()
                .filter(e -> e.getValue().targets().oneYear().isPresent())
                .map(e -> score(after, e.getKey()) >= score(targets.get(Horizon.ONE_YEAR), e.getKey()))
                .toList();
    }

    private static double score(Assessment assessment, String id) {
        return assessment.node(id).flatMap(NodeResult::score).orElseThrow().exact();
    }

    @Test
    void there_are_consents_plans_and_comments_each_year() {
        CAMPAIGNS.forEach((year, actors) -> {
            assertThat(actors.values().stream()
                            .map(a -> a.answers().actor().consent())
                            .distinct())
                    .as(year)
                    .hasSize(3);
            assertThat(answers(year).stream()
                            .filter(a -> a.action().isPresent())
                            .count())
                    .as(year)
                    .isGreaterThan(25);
            assertThat(answers(year).stream()
                            .filter(a -> !a.comment().isEmpty())
                            .count())
                    .as(year)
                    .isGreaterThan(70);
        });
    }

    @Test
    void the_campaign_names_existing_files() throws IOException {
        String campaign = Files.readString(HistorySample.FOLDER.resolve("campagne.yaml"));
        Set<String> named = Pattern.compile("(?:source|members|grid): (\\S+)")
                .matcher(campaign)
                .results()
                .map(found -> found.group(1))
                .filter(path -> !path.equals(NetworkSample.GRID.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .hasSize(7)
                .allSatisfy(
                        path -> assertThat(HistorySample.FOLDER.resolve(path)).exists());
        Set<String> identities = Pattern.compile("id: ([A-Z-]+), from: \\[([A-Z, -]+)]")
                .matcher(campaign)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        SUCCESSORS.forEach((before, after) ->
                assertThat(identities).anyMatch(line -> line.contains("id: " + after + ",") && line.contains(before)));
    }

    @Test
    void the_readme_names_changed_members_and_the_faulty_file() throws IOException {
        Set<String> named = new TreeSet<>(SUCCESSORS.keySet());
        named.addAll(SUCCESSORS.values());
        named.addAll(Set.of(WRONG, "ALLUMETTE", "LIMACE", "SOUPIERE", "CASTOR", "NEBULEUSE", "ROUE", "TARTINE"));
        assertThat(Files.readString(HistorySample.FOLDER.resolve("README.md"))).contains(named);
    }

    private static Set<String> asked(String year) throws IOException {
        CsvTable members = NetworkSample.members(HistorySample.members(year));
        return members.rows().stream().map(row -> row.cell(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The members asked in one year and not in another. */
    private static Set<String> only(String year, String other) throws IOException {
        Set<String> only = new TreeSet<>(asked(year));
        only.removeAll(asked(other));
        return only;
    }

    private static Set<String> renamed(String year) {
        return CAMPAIGNS.get(year).keySet().stream()
                .map(id -> SUCCESSORS.getOrDefault(id, id))
                .collect(Collectors.toSet());
    }

    private static String name(String year, String id) {
        return CAMPAIGNS.get(year).get(id).answers().actor().name();
    }

    private static Collection<Answer> answers(String year) {
        return CAMPAIGNS.get(year).values().stream()
                .flatMap(a -> a.answers().byCriterion().values().stream())
                .toList();
    }
}

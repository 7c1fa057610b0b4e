package org.essgrid.campaign.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in a campaign file is reported once, with its location and a suggestion. */
class CampaignMistakesTest {

    private static final Messages FRENCH = Messages.in(Language.FRENCH);
    private static final Messages ENGLISH = Messages.in(Language.ENGLISH);

    private static final String MEMBERS = """
            members:
              - {id: NOUVEAU, from: [ANCIEN], since: "2026"}
              - {id: FUSION, from: [UN, DEUX], since: "2026"}
            """;

    @TempDir
    Path folder;

    /**
     * A mistake, and the expected location of its message.
     *
     * @param text the file with the mistake, and with {@code ¦} at the expected location
     */
    record Mistake(String key, String path, String text) {

        static Mistake of(String key, String path, String fragment, String replacement) {
            return new Mistake(key, path, SampleCampaign.with(fragment, replacement));
        }

        /** With a further change, which is not a mistake. */
        Mistake without(String fragment, String replacement) {
            return new Mistake(key, path, text.replace(fragment, replacement));
        }

        private String before() {
            return text.substring(0, text.indexOf('¦'));
        }

        @Override
        public String toString() {
            return key + ": " + path;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("campaign.not-a-campaign", "", "¦- un\n- deux\n"),
                Mistake.of("campaign.bad-id", "id", "id: reseau", "id: ¦Mon réseau"),
                Mistake.of("campaign.bad-id", "campagne Été › id", "id: \"2025\"", "id: ¦Été"),
                Mistake.of(
                                "campaign.duplicate-id",
                                "campagne 2025 › id",
                                "{id: \"2026\", title",
                                "{id: ¦\"2025\", title")
                        .without(MEMBERS, ""),
                Mistake.of("campaign.not-later", "campagne 2026 › date", "date: 2026-11-30", "date: ¦2025-11-30"),
                Mistake.of("fields.date-expected", "campagne 2026 › date", "date: 2026-11-30", "date: ¦novembre"),
                Mistake.of("campaign.missing-file", "campagne 2025 › source", "source: 2025", "source: ¦2024"),
                Mistake.of("campaign.bad-path", "campagne 2025 › source", "source: 2025", "source: ¦\" \""),
                Mistake.of(
                        "campaign.missing-file",
                        "campagne 2025 › grid",
                        "2025-11-30, grid: grille.yaml",
                        "2025-11-30, grid: ¦grile.yaml"),
                Mistake.of(
                        "campaign.unknown-grid",
                        "campagne 2025 › grid",
                        "2025-11-30, grid: grille.yaml",
                        "2025-11-30, grid: ¦ess-cretei"),
                Mistake.of(
                        "campaign.other-grid",
                        "campagne 2025 › grid",
                        "2025-11-30, grid: grille.yaml",
                        "2025-11-30, grid: ¦autre.yaml"),
                Mistake.of("campaign.unknown-facet", "facets", "facets: [statut]", "facets: [statut, ¦statuts]"),
                Mistake.of("fields.text-expected", "facets", "facets: [statut]", "facets: [¦[statut]]"),
                Mistake.of(
                        "campaign.unknown-campaign",
                        "membre NOUVEAU › since",
                        "from: [ANCIEN], since: \"2026\"",
                        "from: [ANCIEN], since: ¦\"2027\""),
                Mistake.of(
                        "campaign.since-first",
                        "membre NOUVEAU › since",
                        "from: [ANCIEN], since: \"2026\"",
                        "from: [ANCIEN], since: ¦\"2025\""),
                Mistake.of("campaign.same-member", "membre NOUVEAU › from", "[ANCIEN]", "¦[NOUVEAU]"),
                Mistake.of("campaign.already-became", "membre NOUVEAU › from", "[ANCIEN]", "[ANCIEN, ¦ancien]"),
                Mistake.of(
                        "campaign.already-became",
                        "membre NOUVEAU › from",
                        "[ANCIEN]",
                        "[\u00C9T\u00C9, ¦E\u0301te\u0301]"),
                Mistake.of("campaign.already-became", "membre FUSION › from", "[UN, DEUX]", "[UN, ¦ANCIEN]"),
                Mistake.of(
                        "campaign.same-version",
                        "campagne 2026 › grid",
                        "2026-11-30, grid: grille.yaml",
                        "2026-11-30, grid: ¦revue.yaml"),
                Mistake.of("fields.empty-list", "membre NOUVEAU › from", "[ANCIEN]", "¦[]"),
                Mistake.of("campaign.not-whole", "anonymity › floor", "floor: 3", "floor: ¦3.5"),
                Mistake.of("fields.number-range", "anonymity › floor", "floor: 3", "floor: ¦0"),
                Mistake.of("fields.unknown-word", "anonymity › names", "hidden", "¦hiden"),
                Mistake.of("fields.unknown-word", "benchmark", "benchmark: previous", "benchmark: ¦true"),
                Mistake.of("fields.unknown-word", "reports", "reports: all", "reports: ¦tous"),
                Mistake.of("fields.unknown-word", "languages", "[fr, en]", "[fr, en, ¦de]"),
                Mistake.of("fields.duplicate-language", "languages", "[fr, en]", "[fr, en, ¦fr]"),
                Mistake.of("fields.missing-language", "title", "{fr: Le réseau, en: The network}", "¦{fr: Le réseau}"),
                Mistake.of("fields.unknown-key", "", "output: sortie", "¦outptu: sortie"),
                Mistake.of(
                        "fields.missing-key",
                        "campagne 2025",
                        "{id: \"2025\", title: Campagne 2025, date: 2025-11-30,",
                        "¦{id: \"2025\","),
                Mistake.of("campaign.one-threshold", "thresholds[1]", "{participation: 0.6}", "¦{node: vie}"),
                Mistake.of(
                                "campaign.participation-of-whom",
                                "thresholds[1] › participation",
                                "participation: 0.6",
                                "participation: ¦0.6")
                        .without("source: 2026, members: membres.csv", "source: 2026"),
                Mistake.of("fields.number-share", "thresholds[1] › participation", "0.6", "¦60"),
                Mistake.of("campaign.unknown-node", "thresholds[3] › node", "node: vie", "node: ¦vue"));
    }

    @BeforeEach
    void prepare() throws IOException {
        SampleCampaign.prepare(folder);
    }

    @Test
    void the_sample_is_valid() {
        assertThat(SampleCampaign.problems(folder, SampleCampaign.TEXT)).isEmpty();
        assertThat(SampleCampaign.valid(folder, SampleCampaign.TEXT).thresholds())
                .hasSize(3);
    }

    /** One mistake causes no further messages. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_once_with_its_location(Mistake mistake) {
        List<Diagnostic> problems =
                SampleCampaign.problems(folder, mistake.text().replace("¦", ""));

        assertThat(problems).extracting(Diagnostic::key).containsExactly(mistake.key());
        Diagnostic problem = problems.get(0);
        assertThat(problem.path(FRENCH)).isEqualTo(mistake.path());
        List<String> before = List.of(mistake.before().split("\n", -1));
        assertThat(List.of(problem.location().line(), problem.location().column()))
                .containsExactly(before.size(), before.get(before.size() - 1).length() + 1);
        assertThat(problem.message(FRENCH)).isNotBlank();
        assertThat(problem.message(ENGLISH)).isNotBlank();
    }

    @Test
    void every_message_has_a_mistake_that_triggers_it() {
        Set<String> triggered = mistakes()
                .map(Mistake::key)
                .filter(key -> key.startsWith("campaign."))
                .collect(Collectors.toSet());
        List<String> lines = SampleCampaign.lines("messages/campaign_fr.properties");
        Set<String> keys = lines.subList(lines.indexOf("# Ce qui ne va pas dans le fichier") + 1, lines.size()).stream()
                .map(line -> "campaign." + line.split(" = ", 2)[0])
                .collect(Collectors.toSet());

        assertThat(triggered).isEqualTo(keys);
    }

    @Test
    void all_problems_are_reported_in_one_pass_with_those_of_a_grid() throws IOException {
        java.nio.file.Files.writeString(
                folder.resolve("grille.yaml"), "id: g\nversion: 1\ntitle: G\nlanguages: [fr]\n");
        String text =
                SampleCampaign.with("benchmark: previous", "benchmark: vrai").replace("floor: 3", "flour: 3");

        assertThat(SampleCampaign.problems(folder, text))
                .extracting(problem -> problem.location().file() + " " + problem.key())
                .containsExactlyInAnyOrder(
                        "campagne.yaml fields.unknown-word",
                        "campagne.yaml fields.unknown-key",
                        folder.resolve("grille.yaml") + " fields.missing-key");
    }

    @ParameterizedTest
    @CsvSource({
        "campaigns, campagnes",
        "members:, membres:",
        "grid: grille, grille: grille",
        "reports: all, rapports: all",
        "benchmark: previous, benchmark: precedente",
        "names: hidden, names: masqués",
        "thresholds, seuils"
    })
    void french_words_suggest_the_english_ones(String word, String french) {
        Optional<Diagnostic> hint =
                SampleCampaign.problems(folder, SampleCampaign.TEXT.replaceFirst(word, french)).stream()
                        .filter(problem -> problem.suggestion().isPresent())
                        .findFirst();

        assertThat(hint).isPresent();
        assertThat(word).contains(hint.get().suggestion().orElseThrow());
    }
}

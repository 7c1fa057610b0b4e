package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.essgrid.batch.Workshop;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids over the years: those that seem to have changed, and those that the campaign file wrongly says have. */
class MemberIdentitiesTest {

    @TempDir
    Path folder;

    private CampaignFixture fixture;

    @BeforeEach
    void prepare() throws IOException {
        fixture = new CampaignFixture(folder);
        fixture.writeCampaignFile(CampaignFixture.FILE + "reports: none\n");
    }

    private void write(String campaign, int number, String id, String name) throws IOException {
        Files.writeString(folder.resolve(campaign + "/q" + number + ".csv"), Workshop.questionnaire(id, name, number));
    }

    private List<String> told(String... keys) {
        return fixture.problems.stream()
                .filter(problem -> List.of(keys).contains(problem.key()))
                .map(problem -> problem.message(Messages.in(Language.FRENCH)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"00123,123", "123 456,123456", "784,784.00", "TL-1,tl-01b"})
    void a_leaver_and_a_newcomer_of_one_name_or_nearly_one_id_are_doubted_in_every_run(String old, String now)
            throws IOException {
        write("2025", 1, old, "La Marmotte");
        write("2026", 1, now, "La Marmotte");
        for (int run = 0; run < 2; run++) {
            fixture.run("bilan");
            assertThat(told("campaign.perhaps-same-member"))
                    .singleElement()
                    .asString()
                    .endsWith("- {id: \"" + now + "\", from: [\"" + old + "\"], since: \"2026\"}");
        }
        fixture.writeCampaignFile(CampaignFixture.FILE + "members: [{id: \"" + now + "\", from: [\"" + old
                + "\"], since: \"2026\"}]\nreports: none\n");
        fixture.run("bilan");
        assertThat(told("campaign.perhaps-same-member")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'',l1", "l1,''", "l1,'9,87654E+13'"})
    void without_a_lasting_id_the_same_one_is_asked_for(String old, String now) throws IOException {
        write("2025", 1, old, "La Belette");
        write("2026", 1, now, "Association La Belette");
        fixture.run("bilan");
        assertThat(told("campaign.perhaps-same-name"))
                .singleElement()
                .asString()
                .contains("« Association La Belette »", "« La Belette »", "q1.csv");
    }

    private static void assertRefused(CampaignFixture fixture, String members, String key, int column) {
        assertThatThrownBy(() -> {
                    fixture.writeCampaignFile(CampaignFixture.FILE + "members:\n  - " + members + "\n");
                    fixture.run("bilan");
                })
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> {
                    Diagnostic problem = refusal.diagnostics().iterator().next();
                    assertThat(problem.key()).isEqualTo(key);
                    assertThat(problem.location().line()).isEqualTo(9);
                    assertThat(problem.location().column()).isEqualTo(column);
                });
        assertThat(fixture.folder.resolve("bilan")).doesNotExist();
    }

    @Test
    void a_former_id_that_nobody_had_is_an_error_at_its_line() throws IOException {
        assertRefused(fixture, "{id: a5, from: [a777], since: \"2026\"}", "campaign.unknown-member", 21);
    }

    @Test
    void a_member_who_is_there_under_both_ids_did_not_change_its_own() throws IOException {
        write("2025", 6, "a6", "Le Sixième");
        assertRefused(fixture, "{id: a5, from: [a6], since: \"2026\"}", "campaign.both-members", 21);
        assertRefused(fixture, "{id: a5, from: [a4], since: \"2026\"}", "campaign.both-members", 21);
    }

    @Test
    void a_merger_may_keep_the_id_of_a_part_and_a_listed_member_is_known() throws IOException {
        Files.delete(folder.resolve("2026/q2.csv"));
        fixture.writeCampaignFile(
                CampaignFixture.FILE
                        + "members:\n  - {id: a1, from: [a1, a2], since: \"2026\"}\n  - {id: neuf, from: [a6], since: \"2026\"}\nreports: none\n");
        fixture.run("bilan");
        assertThat(told("campaign.perhaps-same-member")).isEmpty();
    }

    @Test
    void a_questionnaire_of_another_year_is_told() throws IOException {
        Path own = folder.resolve("2026/q1.csv");
        Files.writeString(own, Files.readString(own) + "campagne;2019\ndate;15/11/2019\n");
        fixture.run("bilan");
        assertThat(told("batch.other-campaign"))
                .singleElement()
                .asString()
                .contains("« 2019 »", "15/11/2019", "« 2026 »");
    }
}

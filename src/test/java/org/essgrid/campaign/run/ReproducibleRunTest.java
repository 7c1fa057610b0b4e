package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.essgrid.cli.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Locale, time zone, environment variables and the current date do not change the output. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows starts no program in an empty environment")
class ReproducibleRunTest {

    private static final String THIS_YEAR = "1795000000";
    private static final String NEXT_YEAR = "1827000000";

    @TempDir
    Path tmp;

    private void run(String out, Map<String, String> environment, String... options) throws Exception {
        String[] words = {
            "etat-des-lieux",
            tmp.resolve("campagne.yaml").toString(),
            "-o",
            tmp.resolve(out).toString()
        };
        String output =
                ChildProcess.startBare(environment, List.of(options), words).ends(0);
        // A library of the tests, which the program does not contain, warns that it has no logger.
        assertThat(output.lines().filter(line -> !line.startsWith("SLF4J"))).isEmpty();
    }

    @Test
    void output_does_not_depend_on_the_environment_or_the_date() throws Exception {
        CampaignFixture fixture = fixture();
        run(
                "bureau",
                Map.of(
                        "LANG",
                        "fr_FR.UTF-8",
                        "LC_ALL",
                        "fr_FR.UTF-8",
                        "TZ",
                        "Europe/Paris",
                        "SOURCE_DATE_EPOCH",
                        THIS_YEAR));
        run("vide", Map.of("LC_ALL", "C"));
        run(
                "ailleurs",
                Map.of("LC_ALL", "en_US.UTF-8", "TZ", "Pacific/Kiritimati", "SOURCE_DATE_EPOCH", NEXT_YEAR),
                "-Duser.language=tr",
                "-Duser.country=TR");

        Map<String, String> made = fixture.files("bureau");
        assertThat(made).containsKeys("etat-des-lieux.pdf", "comparison.csv", "2026/network.pdf");
        assertThat(fixture.files("vide")).isEqualTo(made);
        assertThat(fixture.files("ailleurs")).isEqualTo(made);
    }

    @Test
    void output_of_another_environment_is_up_to_date() throws Exception {
        CampaignFixture fixture = fixture();
        run("sortie", Map.of("LC_ALL", "fr_FR.UTF-8", "SOURCE_DATE_EPOCH", THIS_YEAR));
        Object before = fixture.identity("sortie/etat-des-lieux.pdf");
        run("sortie", Map.of("LC_ALL", "C", "TZ", "Asia/Tokyo", "SOURCE_DATE_EPOCH", NEXT_YEAR));

        assertThat(fixture.identity("sortie/etat-des-lieux.pdf")).isEqualTo(before);
    }

    private CampaignFixture fixture() throws IOException {
        CampaignFixture fixture = new CampaignFixture(tmp);
        fixture.writeCampaignFile(CampaignFixture.FILE + "benchmark: previous\n");
        return fixture;
    }
}

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

/** On a French desktop, in an empty environment, in Turkey, at the other end of the world and a year later: the same bytes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows starts no program in an empty environment")
class SameBytesAnywhereTest {

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
        String told =
                ChildProcess.startBare(environment, List.of(options), words).ends(0);
        // A library of the tests, which the program does not have, says that it keeps no log.
        assertThat(told.lines().filter(line -> !line.startsWith("SLF4J"))).isEmpty();
    }

    @Test
    void wherever_and_whenever_it_runs_it_makes_the_same() throws Exception {
        Fair fair = fair();
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

        Map<String, String> made = fair.made("bureau");
        assertThat(made).containsKeys("etat-des-lieux.pdf", "comparison.csv", "2026/network.pdf");
        assertThat(fair.made("vide")).isEqualTo(made);
        assertThat(fair.made("ailleurs")).isEqualTo(made);
    }

    /** A folder that was made in one place is up to date in another. */
    @Test
    void what_was_made_elsewhere_is_up_to_date() throws Exception {
        Fair fair = fair();
        run("sortie", Map.of("LC_ALL", "fr_FR.UTF-8", "SOURCE_DATE_EPOCH", THIS_YEAR));
        Object before = fair.identity("sortie/etat-des-lieux.pdf");
        run("sortie", Map.of("LC_ALL", "C", "TZ", "Asia/Tokyo", "SOURCE_DATE_EPOCH", NEXT_YEAR));

        assertThat(fair.identity("sortie/etat-des-lieux.pdf")).isEqualTo(before);
    }

    private Fair fair() throws IOException {
        Fair fair = new Fair(tmp);
        fair.describe(Fair.FILE + "benchmark: previous\n");
        return fair;
    }
}

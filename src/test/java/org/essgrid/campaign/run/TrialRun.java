package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.report.pdf.PrintedText;

/**
 * The état des lieux of the {@link Trial}.
 *
 * @param out the folder that was filled
 * @param campaigns the results of each
 */
record TrialRun(Path out, List<TrialScores> campaigns) {

    static TrialRun in(Path folder) throws IOException {
        String file = Trial.in(folder).toString();
        Path out = folder.resolve("sortie");
        TestConsole console = new TestConsole();
        assertThat(Main.run(
                        new String[] {"etat-des-lieux", file, "-o", out.toString(), "--lang", "fr"},
                        console.console(Map.of(), false)))
                .as(console.told())
                .isZero();
        List<TrialScores> campaigns = new ArrayList<>();
        for (String year : Trial.YEARS) {
            campaigns.add(TrialScores.of(out.resolve(year)));
        }
        return new TrialRun(out, campaigns);
    }

    /** What stands in the report of the whole. */
    PrintedText report() throws IOException {
        return PrintedText.of(Files.readAllBytes(out.resolve("etat-des-lieux.pdf")));
    }

    TrialScores last() {
        return campaigns.get(campaigns.size() - 1);
    }
}

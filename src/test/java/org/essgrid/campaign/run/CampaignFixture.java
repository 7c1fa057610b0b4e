package org.essgrid.campaign.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.Workshop;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Threshold;
import org.essgrid.campaign.reader.CampaignFileReader;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.text.Language;

/** A small network with two campaigns in a temporary folder, and the yearly run on it, whose events are recorded. */
final class CampaignFixture implements CampaignListener {

    static final String FILE = """
            id: reseau
            title: Le réseau
            languages: [fr]
            campaigns:
              - {id: "2025", date: 2025-11-30, grid: grille.yaml, source: "2025", members: membres.csv}
              - {id: "2026", date: 2026-11-30, grid: grille.yaml, source: "2026", members: membres.csv}
            anonymity: {floor: 2}
            """;

    final Path folder;
    final Map<String, Reason> planned = new TreeMap<>();
    final Map<String, Reason> tables = new TreeMap<>();
    final Map<String, Cause> files = new TreeMap<>();
    final List<String> removed = new ArrayList<>();
    final List<Threshold.Result> thresholds = new ArrayList<>();
    final List<Diagnostic> problems = new ArrayList<>();
    String program = "essgrid 0";
    Runnable onProgress = () -> {};
    private String currentCampaign = "";

    /** Five members in each campaign, a1 to a5. */
    CampaignFixture(Path folder) throws IOException {
        this.folder = folder;
        Files.copy(Path.of("src/test/resources/wide/grid.yaml"), folder.resolve("grille.yaml"));
        StringBuilder members = new StringBuilder("acteur.id;acteur.nom;profil.statut\n");
        for (int n = 1; n <= 5; n++) {
            write("2025", n, n);
            write("2026", n, n + 1);
            members.append("a").append(n).append(";L’Essai n° ").append(n).append(";scic\n");
        }
        Files.writeString(folder.resolve("membres.csv"), members + "a6;Le Sixième;association\n");
        writeCampaignFile(FILE);
    }

    void writeCampaignFile(String file) throws IOException {
        Files.writeString(folder.resolve("campagne.yaml"), file);
    }

    void write(String campaign, int number, int seed) throws IOException {
        write(campaign, "a" + number, number, seed);
    }

    void write(String campaign, String id, int number, int seed) throws IOException {
        Path file = Files.createDirectories(folder.resolve(campaign)).resolve("q" + number + ".csv");
        Files.writeString(file, Workshop.questionnaire(id, "L’Essai n° " + number, seed));
    }

    private CampaignFile campaignFile() throws IOException {
        Diagnostics problems = new Diagnostics();
        byte[] bytes = Files.readAllBytes(folder.resolve("campagne.yaml"));
        return CampaignFileReader.read("campagne.yaml", folder, bytes, problems)
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    RunResult run(String out) throws IOException {
        return run(out, false);
    }

    /** A dry run. */
    RunResult plan(String out) throws IOException {
        return run(out, true);
    }

    private RunResult run(String out, boolean dryRun) throws IOException {
        planned.clear();
        tables.clear();
        files.clear();
        removed.clear();
        thresholds.clear();
        problems.clear();
        BatchSettings.Program settings = new BatchSettings.Program(program, "");
        return new CampaignRunner(
                        new RunPlan(campaignFile(), folder.resolve(out), 2, settings, CsvStyle.PLAIN, dryRun, false),
                        this)
                .run();
    }

    Map<String, String> files(String out) throws IOException {
        return Workshop.tree(folder.resolve(out));
    }

    /** Differs when a file was written again, even with the same content. */
    Object identity(String file) throws IOException {
        return Files.readAttributes(folder.resolve(file), "unix:ino,lastModifiedTime");
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Override
    public void begin(Campaign campaign, Language language) {
        currentCampaign = campaign.id();
    }

    @Override
    public void end(Campaign campaign, Language language, BatchOutcome outcome) {
        currentCampaign = "";
    }

    @Override
    public void file(String file, Cause cause) {
        files.put(file, cause);
    }

    @Override
    public void removed(String file) {
        removed.add(file);
    }

    @Override
    public void threshold(Threshold.Result measured) {
        thresholds.add(measured);
    }

    @Override
    public void problem(Diagnostic problem) {
        problems.add(problem);
    }

    @Override
    public void counted(long done, double share) {
        onProgress.run();
    }

    @Override
    public void progress(long done, double share) {
        onProgress.run();
    }

    @Override
    public void wouldMake(String file, Reason reason) {
        planned.put(currentCampaign + "/" + file, reason);
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        tables.put(currentCampaign + "/" + file, reason);
    }

    @Override
    public void wouldRemove(String file) {
        removed.add(currentCampaign + "/" + file);
    }
}

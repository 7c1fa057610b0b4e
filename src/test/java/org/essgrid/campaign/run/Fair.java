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
import org.essgrid.campaign.reader.CampaignFileReader;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.text.Language;

/** A small network with two campaigns in a folder of a test, and runs of its état des lieux. */
final class Fair implements CampaignListener {

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
    final List<String> gone = new ArrayList<>();
    final List<ThresholdResult> thresholds = new ArrayList<>();
    final List<Diagnostic> problems = new ArrayList<>();
    String program = "essgrid 0";
    Runnable onProgress = () -> {};
    private String campaign = "";

    /** Five members in each campaign, a1 to a5. */
    Fair(Path folder) throws IOException {
        this.folder = folder;
        Files.copy(Path.of("src/test/resources/wide/grid.yaml"), folder.resolve("grille.yaml"));
        StringBuilder asked = new StringBuilder("acteur.id;acteur.nom;profil.statut\n");
        for (int n = 1; n <= 5; n++) {
            write("2025", n, n);
            write("2026", n, n + 1);
            asked.append("a").append(n).append(";L’Essai n° ").append(n).append(";scic\n");
        }
        Files.writeString(folder.resolve("membres.csv"), asked + "a6;Le Sixième;association\n");
        describe(FILE);
    }

    void describe(String file) throws IOException {
        Files.writeString(folder.resolve("campagne.yaml"), file);
    }

    void write(String edition, int number, int seed) throws IOException {
        write(edition, "a" + number, number, seed);
    }

    void write(String edition, String id, int number, int seed) throws IOException {
        Path file = Files.createDirectories(folder.resolve(edition)).resolve("q" + number + ".csv");
        Files.writeString(file, Workshop.questionnaire(id, "L’Essai n° " + number, seed));
    }

    CampaignFile overview() throws IOException {
        Diagnostics problems = new Diagnostics();
        byte[] bytes = Files.readAllBytes(folder.resolve("campagne.yaml"));
        return CampaignFileReader.read("campagne.yaml", folder, bytes, problems)
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    RunResult run(String out) throws IOException {
        return go(out, false);
    }

    /** Runs without writing; what it tells is in the fields of this. */
    RunResult plan(String out) throws IOException {
        return go(out, true);
    }

    private RunResult go(String out, boolean dryRun) throws IOException {
        planned.clear();
        tables.clear();
        files.clear();
        gone.clear();
        thresholds.clear();
        problems.clear();
        BatchSettings.Program by = new BatchSettings.Program(program, "");
        return new CampaignRunner(new RunPlan(overview(), folder.resolve(out), 2, by, dryRun, false), this).run();
    }

    Map<String, String> made(String out) throws IOException {
        return Workshop.tree(folder.resolve(out));
    }

    /** What tells a file from one that was written anew. */
    Object identity(String file) throws IOException {
        return Files.readAttributes(folder.resolve(file), "unix:ino,lastModifiedTime");
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Override
    public void begin(Campaign edition, Language language) {
        campaign = edition.id();
    }

    @Override
    public void end(Campaign edition, Language language, BatchOutcome outcome) {
        campaign = "";
    }

    @Override
    public void file(String file, Cause cause) {
        files.put(file, cause);
    }

    @Override
    public void gone(String file) {
        gone.add(file);
    }

    @Override
    public void threshold(ThresholdResult measured) {
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
        planned.put(campaign + "/" + file, reason);
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        tables.put(campaign + "/" + file, reason);
    }

    @Override
    public void wouldRemove(String file) {
        gone.add(campaign + "/" + file);
    }
}

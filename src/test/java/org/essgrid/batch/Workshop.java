package org.essgrid.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.input.TableSource;
import org.essgrid.batch.run.Batch;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.text.Language;

/** A small grid, questionnaires for it, and batches of them, in a folder of a test. */
public final class Workshop implements BatchListener {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Path GRID = Path.of("src/test/resources/wide/grid.yaml");

    final Path tmp;
    final Path questionnaires;
    final List<Diagnostic> problems = new ArrayList<>();
    final Map<String, Reason> planned = new TreeMap<>();
    final Map<String, Reason> tables = new TreeMap<>();
    final List<String> goners = new ArrayList<>();
    BatchSettings settings = settings(Files.exists(GRID) ? read(GRID) : new byte[0]);
    int jobs = 2;
    Runnable onProgress = () -> {};

    Workshop(Path tmp) {
        this.tmp = tmp;
        this.questionnaires = tmp.resolve("questionnaires");
    }

    static BatchSettings settings(byte[] grid) {
        return new BatchSettings(
                grid(grid),
                grid,
                Language.FRENCH,
                ReportSelection.ALL,
                false,
                NetworkSettings.USUAL,
                Shard.WHOLE,
                new ReportDates(Optional.empty(), Optional.empty(), DAY),
                new BatchSettings.Program("essgrid 0", ""));
    }

    static Grid grid(byte[] bytes) {
        return GridReader.read("grid.yaml", bytes, new Diagnostics()).orElseThrow();
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Settings that differ in who does what. */
    BatchSettings with(Shard shard, LocalDate run) {
        return new BatchSettings(
                settings.grid(),
                settings.gridFile(),
                settings.language(),
                settings.reports(),
                settings.benchmark(),
                settings.network(),
                shard,
                settings.dates().begun(run),
                settings.program());
    }

    BatchSettings with(NetworkSettings network, Shard shard) {
        return new BatchSettings(
                settings.grid(),
                settings.gridFile(),
                settings.language(),
                settings.reports(),
                settings.benchmark(),
                network,
                shard,
                settings.dates(),
                settings.program());
    }

    BatchSettings with(ReportSelection reports, boolean benchmark) {
        return new BatchSettings(
                settings.grid(),
                settings.gridFile(),
                settings.language(),
                reports,
                benchmark,
                settings.network(),
                settings.shard(),
                settings.dates(),
                settings.program());
    }

    /** Writes so many questionnaires, in folders of three; the first has number 1. */
    void fill(int count) {
        for (int number = 1; number <= count; number++) {
            write(file(number), questionnaire("a" + number, "L’Essai n° " + number, number));
        }
    }

    static String file(int number) {
        return "d" + number / 3 + "/q" + number + ".csv";
    }

    void write(String file, String content) {
        try {
            Path path = questionnaires.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String questionnaire(String id, String name, int seed) {
        return """
                critere;reponse;commentaire
                acteur.nom;"%s";
                acteur.id;"%s";
                profil.statut;%s;
                ag;%d;"Débat n° %d"
                parite.femmes;%d;
                parite.total;10;
                achats;%d;
                """.formatted(
                        name.replace("\"", "\"\""),
                        id.replace("\"", "\"\""),
                        seed % 2 == 0 ? "association" : "scic",
                        seed % 3,
                        seed,
                        seed % 11,
                        seed * 7 % 101);
    }

    /** The same actors as {@link #fill} writes, in a table. */
    Path table(int count) {
        StringBuilder table = new StringBuilder(
                "acteur.id;acteur.nom;profil.statut;ag;ag.commentaire;parite.femmes;parite.total;achats\n");
        for (int n = 1; n <= count; n++) {
            table.append("a%d;L’Essai n° %d;%s;%d;Débat n° %d;%d;10;%d\n"
                    .formatted(n, n, n % 2 == 0 ? "association" : "scic", n % 3, n, n % 11, n * 7 % 101));
        }
        return table(table.toString());
    }

    Path table(String content) {
        try {
            return Files.writeString(tmp.resolve("tableau.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BatchSource folder() {
        return new FolderSource(settings.grid(), questionnaires);
    }

    BatchSource source(Path table) throws IOException {
        return TableSource.of(settings.grid(), table, Optional.empty());
    }

    Path out(String name) {
        return tmp.resolve(name);
    }

    BatchOutcome run(String out) throws IOException {
        return run(settings, folder(), out);
    }

    BatchOutcome run(BatchSettings with, BatchSource source, String out) throws IOException {
        return batch(with, source, out).run(false);
    }

    BatchOutcome plan(String out) throws IOException {
        return batch(settings, folder(), out).plan(false);
    }

    Batch batch(BatchSettings with, BatchSource source, String out) {
        return new Batch(with, source, new OutputFolder(out(out)), jobs, this);
    }

    /** Every file below a folder with its content, as Latin letters. */
    public static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                tree.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return tree;
    }

    Map<String, String> made(String out) throws IOException {
        return tree(out(out));
    }

    List<String> keys() {
        return problems.stream().map(Diagnostic::key).toList();
    }

    @Override
    public void problem(Diagnostic problem) {
        problems.add(problem);
    }

    @Override
    public void progress(long done, double share) {
        onProgress.run();
    }

    @Override
    public void counted(long done, double share) {
        // A pass before the one that tells of anything.
    }

    @Override
    public void wouldMake(String file, Reason reason) {
        planned.put(file, reason);
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        tables.put(file, reason);
    }

    @Override
    public void wouldRemove(String file) {
        goners.add(file);
    }
}

package org.essgrid.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestKey;
import org.essgrid.source.Sha256;
import org.essgrid.text.Language;

/**
 * What a batch is to make of its questionnaires: all that shows in the results beside the questionnaires themselves.
 *
 * @param gridFile the bytes that the grid was read from
 * @param grid its facets are those by which the network's report compares groups
 * @param benchmark whether each actor's report shows where it stands among all
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
public record BatchSettings(
        Grid grid,
        byte[] gridFile,
        Language language,
        ReportSelection reports,
        boolean benchmark,
        NetworkSettings network,
        Shard shard,
        ReportDates dates,
        Program program,
        PriorResults backdrop) {

    /** The options that show neither in the network's report nor in the tables. */
    private static final Set<String> ACTOR_OPTIONS =
            Set.of(ManifestKey.BACKDROP.text(), ManifestKey.BENCHMARK.text(), ManifestKey.REPORTS.text());

    /** Settings of a batch that knows nothing beside its questionnaires. */
    public BatchSettings(
            Grid grid,
            byte[] gridFile,
            Language language,
            ReportSelection reports,
            boolean benchmark,
            NetworkSettings network,
            Shard shard,
            ReportDates dates,
            Program program) {
        this(grid, gridFile, language, reports, benchmark, network, shard, dates, program, PriorResults.NONE);
    }

    /**
     * The program that makes it.
     *
     * @param name with the version, such as {@code essgrid 0.1.0}
     * @param code the hash of its code, so that a changed program redoes its reports
     */
    public record Program(String name, String code) {}

    /** The same on a run that began on this day. */
    public BatchSettings begun(LocalDate day) {
        return new BatchSettings(
                grid, gridFile, language, reports, benchmark, network, shard, dates.begun(day), program, backdrop);
    }

    /** The same with other PDFs. */
    public BatchSettings with(ReportSelection others) {
        return new BatchSettings(grid, gridFile, language, others, benchmark, network, shard, dates, program, backdrop);
    }

    /** What was asked for, by the name of the option. */
    public Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        options.put(ManifestKey.BACKDROP.text(), backdrop.digest());
        options.put(ManifestKey.BENCHMARK.text(), String.valueOf(benchmark));
        options.put(ManifestKey.CODE.text(), program.code());
        options.put(ManifestKey.DATE.text(), dates.asked().map(Object::toString).orElse(""));
        options.put(
                ManifestKey.DATE_USUAL.text(),
                dates.usual().map(Object::toString).orElse(""));
        options.put(ManifestKey.FACETS.text(), facets());
        network.note(options);
        options.put(ManifestKey.LANG.text(), language.code());
        reports.note(options);
        return options;
    }

    private String facets() {
        return grid.profile().stream()
                .filter(ProfileField::facet)
                .map(ProfileField::id)
                .collect(Collectors.joining(","));
    }

    /** What a run with these settings notes when it has ended. */
    public Manifest manifest(
            String source, Manifest.Counts actors, List<Manifest.MadeFile> files, List<Manifest.Report> reports) {
        return new Manifest(
                program.name(), gridNamed(), source, options(), shard.toString(), day(), actors, files, reports);
    }

    /** The date of what is about everybody. */
    public LocalDate day() {
        return dates.of(Optional.empty());
    }

    /** Whether the network's report is written; a shard writes none, for it has not seen everybody. */
    public boolean writesNetwork() {
        return reports.ofNetwork() && shard.isWhole();
    }

    public Manifest.GridFile gridNamed() {
        return new Manifest.GridFile(grid.id(), grid.about().version(), Sha256.of(gridFile));
    }

    /** Whether a run with these settings noted this. */
    public boolean made(Manifest manifest) {
        return manifest.options().equals(options()) && isOfTheSame(manifest);
    }

    /** Whether a run with these settings would write the same tables, and the same about the network, of the same answers. */
    public boolean tellTheSame(Manifest manifest) {
        return sharedOptions(manifest.options()).equals(sharedOptions(options())) && isOfTheSame(manifest);
    }

    /** The options, by name, that show in the network's report or in the tables. */
    public static Map<String, String> sharedOptions(Map<String, String> options) {
        Map<String, String> shared = new TreeMap<>(options);
        shared.keySet().removeAll(ACTOR_OPTIONS);
        return shared;
    }

    private boolean isOfTheSame(Manifest manifest) {
        return manifest.program().equals(program.name())
                && manifest.grid().equals(gridNamed())
                && manifest.shard().equals(shard.toString());
    }

    /** Of all that an actor's report is made from beside the actor's own answers. */
    public String fingerprintOfReports(String benchmarks) {
        return new Sha256()
                .text(program.name())
                .text(program.code())
                .text(Sha256.of(gridFile))
                .text(language.code())
                .text(dates.asked().map(Object::toString).orElse(""))
                .text(benchmarks)
                .hex();
    }
}

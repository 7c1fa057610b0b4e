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
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestKey;
import org.essgrid.source.Sha256;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.text.Language;

/**
 * Everything that determines the results of a batch, apart from the questionnaires themselves.
 *
 * @param gridFile the bytes of the grid file
 * @param grid its facets define the groups that the network's report compares
 * @param period when the questionnaires are expected
 * @param csv the style of the table of results
 * @param formats of the reports, at least one
 * @param benchmark whether each actor's report shows its position in the network
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
        PriorResults priorResults,
        ExpectedPeriod period,
        CsvStyle csv,
        Set<DocumentFormat> formats) {

    /** The options that show neither in the network's report nor in the tables. */
    private static final Set<String> ACTOR_OPTIONS = Set.of(
            ManifestKey.PRIOR_RESULTS.text(),
            ManifestKey.BENCHMARK.text(),
            ManifestKey.FORMATS.text(),
            ManifestKey.REPORTS.text());

    /** Settings of a batch without earlier results to compare with. */
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
        this(
                grid,
                gridFile,
                language,
                reports,
                benchmark,
                network,
                shard,
                dates,
                program,
                PriorResults.NONE,
                ExpectedPeriod.until(dates.of(Optional.empty())),
                CsvStyle.PLAIN,
                Set.of(DocumentFormat.PDF));
    }

    public BatchSettings {
        formats = DocumentFormat.sorted(formats);
    }

    /**
     * The program that runs the batch.
     *
     * @param name with the version, such as {@code essgrid 0.1.0}
     * @param code hash of its code, so that a changed program writes its reports again
     */
    public record Program(String name, String code) {}

    /** A copy for a run that began on this day. */
    public BatchSettings begun(LocalDate day) {
        return copy(reports, dates.begun(day), csv, formats);
    }

    /** A copy with another selection of reports. */
    public BatchSettings with(ReportSelection others) {
        return copy(others, dates, csv, formats);
    }

    /** A copy with another style of the table of results. */
    public BatchSettings with(CsvStyle style) {
        return copy(reports, dates, style, formats);
    }

    /** A copy whose reports have these formats. */
    public BatchSettings with(Set<DocumentFormat> others) {
        return copy(reports, dates, csv, others);
    }

    private BatchSettings copy(
            ReportSelection others, ReportDates days, CsvStyle style, Set<DocumentFormat> otherFormats) {
        return new BatchSettings(
                grid,
                gridFile,
                language,
                others,
                benchmark,
                network,
                shard,
                days,
                program,
                priorResults,
                period,
                style,
                otherFormats);
    }

    /** The options by name, as the manifest records them. */
    public Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        options.put(ManifestKey.PRIOR_RESULTS.text(), priorResults.digest());
        options.put(ManifestKey.BENCHMARK.text(), String.valueOf(benchmark));
        options.put(ManifestKey.CODE.text(), program.code());
        options.put(ManifestKey.CSV.text(), csv.name());
        options.put(ManifestKey.DATE.text(), dates.asked().map(Object::toString).orElse(""));
        options.put(
                ManifestKey.DATE_USUAL.text(),
                dates.usual().map(Object::toString).orElse(""));
        options.put(ManifestKey.FACETS.text(), facets());
        options.put(ManifestKey.FORMATS.text(), DocumentFormat.write(formats));
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

    /** The manifest of a finished run with these settings. */
    public Manifest manifest(
            String source, Manifest.Counts actors, List<Manifest.MadeFile> files, List<Manifest.Report> reports) {
        return new Manifest(
                program.name(), gridNamed(), source, options(), shard.toString(), day(), actors, files, reports);
    }

    /** The date of the files about the whole network. */
    public LocalDate day() {
        return dates.of(Optional.empty());
    }

    /** Whether the network's report is written; a shard writes none, since it has only a part of the actors. */
    public boolean writesNetwork() {
        return reports.ofNetwork() && shard.isWhole();
    }

    public Manifest.GridFile gridNamed() {
        return new Manifest.GridFile(grid.id(), grid.about().version(), Sha256.of(gridFile));
    }

    /** Whether this manifest comes from a run with the same settings. */
    public boolean made(Manifest manifest) {
        return manifest.options().equals(options()) && isOfTheSame(manifest);
    }

    /** Whether a run with these settings would write the same tables and the same network report from the same answers. */
    public boolean wouldWriteSameTables(Manifest manifest) {
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

    /** Hash of the settings that an actor's report depends on. */
    public String fingerprintOfReports() {
        return new Sha256()
                .text(program.name())
                .text(program.code())
                .text(Sha256.of(gridFile))
                .text(language.code())
                .text(dates.asked().map(Object::toString).orElse(""))
                .text(String.valueOf(benchmark))
                .hex();
    }
}

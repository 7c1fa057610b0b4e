package org.essgrid.batch.merging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.merging.ShardMerger.MergedRows;
import org.essgrid.batch.output.DerivedTables;
import org.essgrid.batch.output.NetworkReportWriter;
import org.essgrid.batch.output.ShardMetadata;
import org.essgrid.batch.output.ShardRows;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.network.NetworkRequest;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestKey;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.source.csv.CsvStyle;

/** What a batch writes about all actors, made again from what its shards wrote. */
final class MergedNetwork {

    private final ShardSet shards;
    private final OutputFolder target;
    private final KnownFiles knownFiles;
    private final Grid grid;
    private final NetworkSettings settings;

    MergedNetwork(ShardSet shards, OutputFolder target, KnownFiles knownFiles) throws IOException {
        this.shards = shards;
        this.target = target;
        this.knownFiles = knownFiles;
        OutputFolder first = shards.folders().get(0);
        Diagnostics problems = new Diagnostics();
        byte[] bytes = read(first, ShardMetadata.GRID);
        Optional<Grid> read = GridReader.read(first.file(ShardMetadata.GRID).toString(), bytes, problems);
        problems.throwIfErrors();
        this.grid = read.orElseThrow(() -> first.damaged(ShardMetadata.GRID, 0));
        this.settings = NetworkSettings.noted(shards.first().options(), asked(first));
    }

    private static byte[] read(OutputFolder shard, String name) throws IOException {
        try (InputStream in = shard.open(name)) {
            return in.readAllBytes();
        }
    }

    private Optional<MemberList> asked(OutputFolder shard) throws IOException {
        if (!NetworkSettings.hadList(shards.first().options())) {
            return Optional.empty();
        }
        Diagnostics problems = new Diagnostics();
        byte[] bytes = read(shard, ShardMetadata.MEMBERS);
        Optional<MemberList> asked =
                MemberList.read(grid, shard.file(ShardMetadata.MEMBERS).toString(), bytes, problems);
        problems.throwIfErrors();
        return asked;
    }

    /** Writes the tables that are made from those of results and problems, which are already written. */
    List<Manifest.MadeFile> tables(Consumer<Diagnostic> warnings) throws IOException {
        Manifest first = shards.first();
        CsvStyle style = CsvStyle.named(first.options().getOrDefault(ManifestKey.CSV.text(), ""), shards.language());
        return new DerivedTables(grid, settings, shards.language(), style, target).write(warnings);
    }

    /** @param tables the tables of results and problems, already written */
    List<Manifest.MadeFile> write(List<Manifest.MadeFile> tables) throws IOException {
        NetworkCount count = new NetworkCount(grid, settings);
        countMembers(count);
        for (OutputFolder shard : shards.folders()) {
            countRejections(shard, count);
        }
        Manifest first = shards.first();
        NetworkRequest request = new NetworkRequest(
                count.picture(),
                settings.title(),
                shards.language(),
                first.date(),
                first.program(),
                settings.anonymous());
        String fingerprint = NetworkReportWriter.fingerprint(first.grid(), first.options(), tables, count.nameless());
        return new NetworkReportWriter(target, knownFiles)
                .write(request, formats(), fingerprint)
                .made();
    }

    private Set<DocumentFormat> formats() {
        return DocumentFormat.read(shards.first().options().getOrDefault(ManifestKey.FORMATS.text(), "pdf"));
    }

    private void countMembers(NetworkCount count) throws IOException {
        try (MergedRows rows = new MergedRows(shards.folders(), ShardRows::json)) {
            for (Optional<ShardRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                ActorKey key = row.get().key();
                String source = key.kind() == ActorKey.Kind.SOURCE ? key.text() : "";
                count.add(Member.of(grid, stored(row.get()), source), row.get().warnings());
            }
        }
    }

    private static StoredActor stored(ShardRows.Row row) throws IOException {
        Diagnostics problems = new Diagnostics();
        try (ResultsReader reader = new ResultsReader(row.file(), new ByteArrayInputStream(row.bytes()))) {
            Optional<StoredActor> stored = reader.next(problems);
            problems.throwIfErrors();
            return stored.orElseThrow();
        }
    }

    private static void countRejections(OutputFolder shard, NetworkCount count) throws IOException {
        Diagnostics problems = new Diagnostics();
        try (InputStream in = shard.open(ShardMetadata.REJECTIONS);
                CsvStream rows = new CsvReader()
                        .open(shard.file(ShardMetadata.REJECTIONS).toString(), in, problems)
                        .orElseThrow(() -> shard.damaged(ShardMetadata.REJECTIONS, 0))) {
            for (Optional<CsvRow> row = rows.next(problems); row.isPresent(); row = rows.next(problems)) {
                count.reject(rejection(shard, row.get()));
            }
        }
        problems.throwIfErrors();
    }

    private static Rejection rejection(OutputFolder shard, CsvRow row) {
        return Stream.of(Rejection.Kind.values())
                .filter(kind -> kind.name().equals(row.cell(0)))
                .findFirst()
                .map(kind -> new Rejection(kind, row.cell(1), row.cell(2), row.cell(3)))
                .orElseThrow(() -> shard.damaged(ShardMetadata.REJECTIONS, row.line()));
    }
}

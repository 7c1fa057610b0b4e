package org.essgrid.batch.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.Shard;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestKey;
import org.essgrid.text.Language;

/**
 * All shards of one batch.
 *
 * @param folders in the order of the shards
 * @param manifests their manifests, in the same order
 */
record ShardSet(List<OutputFolder> folders, List<Manifest> manifests) {

    ShardSet {
        folders = List.copyOf(folders);
        manifests = List.copyOf(manifests);
    }

    private record Part(OutputFolder folder, Shard shard, Manifest manifest) {}

    /** @throws InvalidInputException with all problems if they do not make up one batch, each shard once */
    static ShardSet of(List<Path> paths) throws IOException {
        Diagnostics problems = new Diagnostics();
        List<Part> parts = new ArrayList<>();
        for (Path path : paths) {
            part(new OutputFolder(path), problems).ifPresent(parts::add);
        }
        problems.throwIfErrors();
        TreeMap<Integer, Part> byIndex = new TreeMap<>();
        for (Part part : parts) {
            checkSame(parts.get(0), part, problems);
            Part other = byIndex.putIfAbsent(part.shard().index(), part);
            if (other != null) {
                problems.add(error(part, "batch.merge-twice", part.shard(), shown(other)));
            }
        }
        problems.throwIfErrors();
        checkComplete(byIndex, parts.get(0));
        List<Part> ordered = List.copyOf(byIndex.values());
        return new ShardSet(
                ordered.stream().map(Part::folder).toList(),
                ordered.stream().map(Part::manifest).toList());
    }

    private static Optional<Part> part(OutputFolder folder, Diagnostics problems) throws IOException {
        Location place = Location.of(folder.path().toString());
        Optional<Manifest> manifest = folder.manifest();
        Optional<Shard> shard = manifest.flatMap(m -> Shard.of(m.shard()));
        boolean ended = manifest.isPresent()
                && !Journal.isLeft(folder)
                && !manifest.get().source().isEmpty();
        if (manifest.isEmpty()
                && OutputFolder.isOne(folder.path())
                && Files.exists(folder.file(OutputFolder.MANIFEST))) {
            problems.addAll(folder.damaged(OutputFolder.MANIFEST, 0).diagnostics());
        } else if (manifest.isEmpty() || (ended && shard.isEmpty())) {
            problems.error(place, "batch.merge-no-shard");
        } else if (ended && !isWritten(manifest.get())) {
            problems.addAll(folder.damaged(OutputFolder.MANIFEST, 0).diagnostics());
        } else if (!ended || !folder.isIntact(manifest.get())) {
            problems.error(place, "batch.merge-unfinished");
        } else {
            return Optional.of(new Part(folder, shard.orElseThrow(), manifest.get()));
        }
        return Optional.empty();
    }

    /** Whether a batch can have written this: the program itself writes neither other keys nor other options. */
    private static boolean isWritten(Manifest manifest) {
        try {
            manifest.reports().forEach(report -> ActorKey.parse(report.key()));
            ReportSelection.of(manifest.options());
            DocumentFormat.read(manifest.options().getOrDefault(ManifestKey.FORMATS.text(), "pdf"));
            NetworkSettings.noted(manifest.options(), Optional.empty());
            return manifest.reports().stream()
                    .allMatch(report -> OutputFolder.isReport(report.made().file()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkSame(Part first, Part other, Diagnostics problems) {
        Manifest one = first.manifest();
        Manifest two = other.manifest();
        if (first.shard().count() != other.shard().count()) {
            problems.add(error(
                    other,
                    "batch.merge-count",
                    other.shard().count(),
                    shown(first),
                    first.shard().count()));
        } else if (!one.grid().equals(two.grid())) {
            problems.add(error(other, "batch.merge-grid", shown(first)));
        } else if (!one.source().equals(two.source())) {
            problems.add(error(other, "batch.merge-source", shown(first)));
        } else if (!one.program().equals(two.program()) || !one.options().equals(two.options())) {
            problems.add(error(other, "batch.merge-options", shown(first)));
        }
    }

    private static void checkComplete(TreeMap<Integer, Part> byIndex, Part first) {
        String missing = IntStream.rangeClosed(1, first.shard().count())
                .filter(index -> !byIndex.containsKey(index))
                .mapToObj(index -> new Shard(index, first.shard().count()).toString())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidInputException(error(first, "batch.merge-missing", missing));
        }
    }

    private static Diagnostic error(Part part, String key, Object... arguments) {
        return Diagnostic.error(shown(part), key, arguments);
    }

    private static String shown(Part part) {
        return part.folder().path().toString();
    }

    Manifest first() {
        return manifests.get(0);
    }

    Language language() {
        return Language.of(first().options().getOrDefault(ManifestKey.LANG.text(), ""))
                .orElse(Language.FRENCH);
    }

    /** The counts of all shards together. */
    Manifest.Counts counts() {
        return manifests.stream().map(Manifest::actors).reduce(new Manifest.Counts(0, 0, 0, 0), Manifest.Counts::plus);
    }
}

package org.essgrid.campaign.reader;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.source.SourceFile;

/** The files that a campaign file names, from the folder in which it stands. */
final class ReferencedFiles {

    private static final int LARGEST_GRID = 1 << 20;

    private final Path folder;
    private final Diagnostics problems;
    private final Map<String, Optional<NamedGrid>> grids = new HashMap<>();

    /** @param problems takes what is wrong with the files themselves */
    ReferencedFiles(Path folder, Diagnostics problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * A grid as it was read.
     *
     * @param bytes of its file
     */
    @SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
    record NamedGrid(Grid grid, byte[] bytes) {}

    /** The file or folder that a key names; empty, and told of, if it is not there. */
    Optional<Path> existing(CampaignFields fields, String key) {
        return fields.text(key).flatMap(name -> path(fields, key, name)).filter(path -> isThere(fields, key, path));
    }

    private Optional<Path> path(CampaignFields fields, String key, String name) {
        try {
            if (!name.isBlank()) {
                return Optional.of(folder.resolve(name).normalize());
            }
        } catch (InvalidPathException e) {
            // No name of a file on this system: said below.
        }
        fields.error(key, "campaign.bad-path", name);
        return Optional.empty();
    }

    private boolean isThere(CampaignFields fields, String key, Path path) {
        if (Files.exists(path)) {
            return true;
        }
        fields.reading()
                .add(
                        Diagnostic.error(fields.location(key), "campaign.missing-file", path.toString())
                                .suggesting(SourceFile.neighbour(path)),
                        fields.child(key));
        return false;
    }

    /** The grid that a key names: a shipped one by its id, or a file. */
    Optional<NamedGrid> grid(CampaignFields fields, String key) {
        String name = fields.requiredText(key);
        if (!fields.has(key)) {
            return Optional.empty();
        }
        if (grids.containsKey(name)) {
            return grids.get(name);
        }
        Optional<NamedGrid> grid = read(fields, key, name);
        grids.put(name, grid);
        return grid;
    }

    private Optional<NamedGrid> read(CampaignFields fields, String key, String name) {
        Optional<byte[]> shipped = ShippedGrids.bytes(name);
        if (shipped.isPresent()) {
            return read(name, shipped.get());
        }
        if (!name.matches(".*[./\\\\].*")) {
            // It looks like an id, not like a file.
            fields.reading()
                    .unknown(
                            fields.location(key), fields.child(key), "campaign.unknown-grid", name, ShippedGrids.ids());
            return Optional.empty();
        }
        return existing(fields, key)
                .flatMap(path ->
                        SourceFile.read(path, LARGEST_GRID, problems).flatMap(bytes -> read(path.toString(), bytes)));
    }

    private Optional<NamedGrid> read(String name, byte[] bytes) {
        return GridReader.read(name, bytes, problems).map(grid -> new NamedGrid(grid, bytes));
    }
}

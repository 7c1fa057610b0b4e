package org.essgrid.campaign.reader;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.GridReader.GridFile;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.source.SourceFile;
import org.essgrid.source.yaml.YamlReader;

/** The files that a campaign file names, relative to its folder. */
final class ReferencedFiles {

    private final Path folder;
    private final Diagnostics problems;
    private final Map<String, Optional<GridFile>> grids = new HashMap<>();

    /** @param problems receives the problems of the files themselves */
    ReferencedFiles(Path folder, Diagnostics problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The file or folder that a key names; empty, with an error, if it does not exist. */
    Optional<Path> existing(CampaignFields fields, String key) {
        return fields.text(key).flatMap(name -> path(fields, key, name)).filter(path -> exists(fields, key, path));
    }

    private Optional<Path> path(CampaignFields fields, String key, String name) {
        try {
            if (!name.isBlank()) {
                return Optional.of(folder.resolve(name).normalize());
            }
        } catch (InvalidPathException e) {
            // Not a valid file name on this system; reported below.
        }
        fields.error(key, "campaign.bad-path", name);
        return Optional.empty();
    }

    private boolean exists(CampaignFields fields, String key, Path path) {
        Optional<Diagnostic> irregular = SourceFile.irregular(path);
        if (irregular.isPresent()) {
            fields.error(key, irregular.get().key());
            return false;
        }
        if (Files.exists(path)) {
            return true;
        }
        Diagnostic missing = Diagnostic.error(fields.location(key), "campaign.missing-file", path.toString());
        fields.add(key, missing.suggesting(SourceFile.neighbour(path)));
        return false;
    }

    /** The grid that a key names, by the id of a grid of the program or by its file. */
    Optional<GridFile> grid(CampaignFields fields, String key) {
        String name = fields.requiredText(key);
        if (!fields.has(key)) {
            return Optional.empty();
        }
        return grids.computeIfAbsent(name, any -> read(fields, key, name));
    }

    private Optional<GridFile> read(CampaignFields fields, String key, String name) {
        Optional<byte[]> shipped = ShippedGrids.bytes(name);
        if (shipped.isPresent()) {
            return GridReader.readFile(name, shipped.get(), problems);
        }
        if (!name.matches(".*[./\\\\].*")) {
            // Without a dot or separator it is meant as an id.
            fields.unknown(key, "campaign.unknown-grid", name, ShippedGrids.ids());
            return Optional.empty();
        }
        return existing(fields, key)
                .flatMap(path -> SourceFile.read(path, YamlReader.LARGEST, problems)
                        .flatMap(bytes -> GridReader.readFile(path.toString(), bytes, problems)));
    }
}

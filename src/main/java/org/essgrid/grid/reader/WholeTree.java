package org.essgrid.grid.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.SourceFile;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;

/**
 * The tree of a grid: that of its file or, if the file extends another grid, the tree of that one with the changes of the
 * file. Each node keeps the place where it was written.
 *
 * @param files the files that it was made from, by name
 * @param dropped the names of the other grid that formulas can no longer use, with the place where they were dropped
 */
record WholeTree(YamlMapping root, Map<String, byte[]> files, Map<String, Location> dropped) {

    static final String EXTENDS = "extends";
    static final String DROP = "drop";

    /** More than anyone needs; each file is read into memory. */
    private static final int LONGEST_CHAIN = 10;

    /** The tree of a file; empty, with the reason among the problems, if it or one that it extends cannot be read. */
    static Optional<WholeTree> read(String file, byte[] bytes, Diagnostics problems) {
        return read(file, bytes, problems, List.of());
    }

    /** @param above the files that extend this one, the nearest last */
    private static Optional<WholeTree> read(String file, byte[] bytes, Diagnostics problems, List<String> above) {
        Optional<Diagnostic> markup = OtherFormat.markup(file, bytes);
        markup.ifPresent(problems::add);
        Optional<YamlNode> tree = markup.isPresent()
                ? Optional.empty()
                : ShippedTrees.find(file, bytes).or(() -> YamlReader.read(file, bytes, problems));
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        if (!(tree.get() instanceof YamlMapping root)) {
            problems.error(Location.of(file, 1, 1), "grid.not-a-grid");
            return Optional.empty();
        }
        Optional<Diagnostic> other = OtherFormat.of(root);
        if (other.isPresent()) {
            problems.add(other.get());
            return Optional.empty();
        }
        WholeTree own = new WholeTree(root, Map.of(file, bytes), Map.of());
        if (root.get(EXTENDS).isEmpty()) {
            return Optional.of(own);
        }
        GridReadContext reading = new GridReadContext(bytes, own, problems);
        List<String> chain = new ArrayList<>(above);
        chain.add(identity(file));
        return base(file, new GridFields(reading, root, ""), problems, chain)
                .map(base -> new OverlayMerger(reading, base, root).merged(file, bytes));
    }

    private static Optional<WholeTree> base(String file, GridFields top, Diagnostics problems, List<String> chain) {
        String name = top.text(EXTENDS).orElse("");
        boolean isShipped = ShippedGrids.bytes(name).isPresent();
        if (!isShipped && !name.matches(".*[./\\\\].*")) {
            top.reading().unknown(top.location(EXTENDS), EXTENDS, "grid.unknown-base", name, ShippedGrids.ids());
            return Optional.empty();
        }
        Optional<String> at = isShipped ? Optional.of(name) : path(file, name);
        if (at.isEmpty()) {
            top.error(EXTENDS, "source.missing");
            return Optional.empty();
        }
        if (chain.contains(identity(at.get())) || chain.size() == LONGEST_CHAIN) {
            top.error(EXTENDS, "grid.base-chain", LONGEST_CHAIN);
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        Optional<byte[]> bytes =
                ShippedGrids.bytes(name).or(() -> SourceFile.readRegular(Path.of(at.get()), YamlReader.LARGEST, found));
        // What is wrong with the file as a whole is said where the file is named.
        found.sorted().forEach(problem -> top.reading().add(problem.at(top.location(EXTENDS)), EXTENDS));
        Optional<WholeTree> base = bytes.flatMap(content -> read(at.get(), content, problems, chain))
                .filter(tree -> OverlayMerger.ELEMENTS.stream()
                        .anyMatch(key -> !tree.root().items(key).isEmpty()));
        if (bytes.isPresent() && base.isEmpty()) {
            top.error(EXTENDS, "grid.base-not-a-grid", at.get());
        }
        return base;
    }

    /** The path of a file that another one names; empty if it is no valid name here. */
    private static Optional<String> path(String file, String name) {
        try {
            return Optional.of(Path.of(file).resolveSibling(name).normalize().toString());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The same for all names of a file. */
    private static String identity(String name) {
        return ShippedGrids.bytes(name).isPresent()
                ? name
                : Path.of(name).toAbsolutePath().normalize().toString();
    }

    /** Recognises a file that is given as a grid and is something else, so that one sentence says so. */
    private static final class OtherFormat {

        private static final String FORMAT = "grid.other-format";
        private static final int BEGINNING = 4096;

        /** A key that only one format has at its root, and what to say. */
        private record Sign(String key, String message, String format) {}

        private static final List<Sign> SIGNS = List.of(
                new Sign("urn", FORMAT, "CISO Assistant"),
                new Sign("requirement_nodes", FORMAT, "CISO Assistant"),
                new Sign("catalog", FORMAT, "OSCAL"),
                new Sign("survey", FORMAT, "XLSForm"),
                new Sign("pages", FORMAT, "SurveyJS"),
                new Sign("elements", FORMAT, "SurveyJS"),
                new Sign("$schema", FORMAT, "JSON Schema"),
                new Sign("properties", FORMAT, "JSON Schema"),
                new Sign("campaigns", "grid.is-campaign", ""),
                new Sign("grid", "grid.is-results", ""),
                new Sign("scores", "grid.is-expected", ""),
                new Sign("coverage", "grid.is-expected", ""));

        /** Without any of these a file has nothing of a grid. */
        private static final List<String> GRID =
                List.of("id", "version", "dimensions", "criteria", "scales", "extends");

        private OtherFormat() {}

        /** XML and HTML, which YAML would take for a text. */
        static Optional<Diagnostic> markup(String file, byte[] bytes) {
            String text = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8);
            if (!text.replace("\uFEFF", "").stripLeading().startsWith("<")) {
                return Optional.empty();
            }
            String format = Stream.of("LimeSurvey", "XForms", "HTML")
                    .filter(name -> text.contains(name) || text.contains(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse("XML");
            return Optional.of(Diagnostic.error(Location.of(file, 1, 1), FORMAT, format));
        }

        static Optional<Diagnostic> of(YamlMapping root) {
            if (Stream.of("dimensions", "criteria", "extends")
                    .anyMatch(key -> root.get(key).isPresent())) {
                return Optional.empty();
            }
            Location place = root.location();
            return SIGNS.stream()
                    .filter(sign -> root.get(sign.key()).isPresent())
                    .findFirst()
                    .map(sign -> Diagnostic.error(place, sign.message(), sign.format()))
                    .or(() -> GRID.stream().anyMatch(key -> root.get(key).isPresent())
                            ? Optional.empty()
                            : Optional.of(Diagnostic.error(place, "grid.not-a-grid")));
        }
    }
}

package org.essgrid.cli.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.campaign.comparison.GridDiffJson;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.gridchange.GridChangeText;
import org.essgrid.source.AtomicFile;
import org.essgrid.text.Translated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the differences between two related grids, and which results remain comparable. */
@Command(
        name = "diff",
        header = "compare.diff",
        description = "compare.diff-about",
        footer = {
            "essgrid grid diff ess-creteil samples/grille-reseau.yaml",
            "essgrid grid diff ess-creteil samples/grille-reseau.yaml --format json"
        })
final class GridDiff implements Subcommand {

    /** The format of the list. */
    enum Format {
        text,
        json
    }

    @Parameters(
            index = "0..1",
            arity = "2",
            paramLabel = "cli.label-grid",
            description = "compare.parameter-grids",
            converter = InputName.class)
    private List<String> grids = List.of();

    @Option(names = "--format", paramLabel = "text|json", description = "compare.option-diff-format")
    private Format format = Format.text;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        output.requireKind(format == Format.text ? "txt" : format.name());
        InputLoader.standardInputOnce(grids);
        InputLoader inputs = new InputLoader(session);
        Grid before = inputs.grid(grids.get(0));
        Grid after = inputs.grid(grids.get(1));
        if (!before.isRelated(after)) {
            throw new InvalidInputException(grids.get(1), "compare.diff-unrelated", before.id(), after.id());
        }
        CommonScale scale = new CommonScale(List.of(before, after));
        if (format == Format.json) {
            output.write(AtomicFile.Content.bytes(out -> GridDiffJson.write(before, scale, out)), session);
        } else {
            output.writeText(text(before, scale, session), session);
        }
        return ExitCode.DONE;
    }

    private static String text(Grid before, CommonScale scale, Session session) {
        List<String> lines = new ArrayList<>();
        wrap(session.text("compare.span", named(before, session), named(scale.last(), session)), "", lines, session);
        heading("compare.changes", lines, session);
        GridChangeText changes = new GridChangeText(session.messages());
        scale.changes().forEach(change -> wrap(changes.of(change), "  ", lines, session));
        if (scale.changes().isEmpty()) {
            wrap(session.text("compare.diff-same"), "  ", lines, session);
        }
        heading("compare.diff-scores", lines, session);
        Map<String, Translated> titles = new LinkedHashMap<>();
        scale.last().index().forEach((id, element) -> titles.put(id, element.title()));
        scale.removedElements().forEach(element -> titles.put(element.id(), element.title()));
        comparability(scale.elements(), titles, lines, session);
        if (!scale.gates().isEmpty()) {
            heading("compare.diff-gates", lines, session);
            Map<String, Translated> gates = new LinkedHashMap<>();
            for (List<Gate> some : List.of(scale.last().gates(), scale.removedGates())) {
                some.forEach(gate -> gates.put(gate.id(), gate.title()));
            }
            comparability(scale.gates(), gates, lines, session);
        }
        return String.join("\n", lines) + "\n";
    }

    private static String named(Grid grid, Session session) {
        return session.text(
                "compare.diff-grid",
                session.text(grid.about().title()),
                grid.id(),
                grid.about().version());
    }

    private static void heading(String key, List<String> lines, Session session) {
        lines.add("");
        lines.add(session.outColours().strong(session.text(key)));
    }

    private static void comparability(
            Map<String, Comparability> all, Map<String, Translated> titles, List<String> lines, Session session) {
        for (Comparability how : Comparability.values()) {
            List<String> found = titles.keySet().stream()
                    .filter(id -> all.get(id) == how)
                    .map(id -> titles.getOrDefault(id, Translated.of(id)).in(session.language()))
                    .toList();
            if (!found.isEmpty()) {
                wrap(
                        session.text("compare.diff-" + how.key(), found.size(), String.join(", ", found)),
                        "  ",
                        lines,
                        session);
            }
        }
    }

    private static void wrap(String text, String indent, List<String> lines, Session session) {
        lines.addAll(
                TextWrapper.lines(text, indent, indent + "  ", session.console().width() - 2));
    }
}

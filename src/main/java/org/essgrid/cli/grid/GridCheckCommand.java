package org.essgrid.cli.grid;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.ShippedGrids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks grids, and works out the examples that stand beside them. */
@Command(
        name = "check",
        aliases = "verifier",
        header = "cli.grid-check",
        footer = {"essgrid grid check grids/esus/grid.yaml", "essgrid grid check ess-creteil esus cigales"})
final class GridCheckCommand implements Subcommand {

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "cli.label-grid",
            description = "cli.parameter-grids",
            converter = InputName.class)
    private List<String> grids = List.of();

    @Override
    public ExitCode run(Session session) {
        boolean sound = true;
        for (String name : grids) {
            sound &= check(name, session);
        }
        return sound ? ExitCode.DONE : ExitCode.INPUT_REJECTED;
    }

    private static boolean check(String name, Session session) {
        Diagnostics problems = new Diagnostics();
        Optional<Grid> grid = new InputLoader(session).grid(name, problems);
        List<Integer> examples = grid.map(g -> examples(name, g, problems)).orElse(List.of());
        session.problems().printAll(problems.sorted());
        if (problems.hasErrors()) {
            return false;
        }
        int figures = examples.stream().mapToInt(Integer::intValue).sum();
        session.out()
                .println(session.text(
                        "cli.grid-sound", name, grid.orElseThrow().criteria().size(), examples.size(), figures));
        return true;
    }

    private static List<Integer> examples(String name, Grid grid, Diagnostics problems) {
        if (ShippedGrids.bytes(name).isPresent()) {
            return ShippedGrids.inFolder(
                    folder -> new WorkedExamples(folder.resolve(name).resolve("examples"), name + "/examples")
                            .check(grid, problems));
        }
        if (name.equals("-")) {
            return List.of();
        }
        Path folder = Path.of(name).resolveSibling("examples");
        return new WorkedExamples(folder, folder.toString()).check(grid, problems);
    }
}

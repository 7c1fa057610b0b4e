package org.essgrid.cli.grid;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.ProblemFormatOption;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.YamlStarter;
import org.essgrid.cli.terminal.DefinitionList;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The family of commands about grids, which are nested here. */
@Command(
        header = "cli.grid",
        footer = {"essgrid grid list", "essgrid grid show ess-creteil"},
        subcommands = {
            GridCommand.GridList.class,
            GridCommand.GridDisplay.class,
            GridCommand.GridCheck.class,
            GridDiff.class,
            GridCommand.GridStarter.class,
            GridCommand.GridSchema.class
        })
public final class GridCommand {

    /** Lists the grids that are part of the program. */
    @Command(
            name = "list",
            aliases = "liste",
            header = "cli.grid-list",
            footer = {"essgrid grid list", "essgrid grid list --lang en"})
    static final class GridList implements Subcommand {

        @Override
        public ExitCode run(Session session) {
            InputLoader inputs = new InputLoader(session);
            Map<String, String> titles = new LinkedHashMap<>();
            for (String id : ShippedGrids.ids()) {
                Grid grid = inputs.grid(id);
                String title = session.text(grid.about().title());
                titles.put(
                        id,
                        session.text(
                                "cli.grid-line",
                                title,
                                grid.about().version(),
                                grid.criteria().size()));
            }
            new DefinitionList(titles, session.console().width())
                    .lines(titles.keySet())
                    .forEach(session.out()::println);
            return ExitCode.DONE;
        }
    }

    /** Shows a grid as an outline for people. */
    @Command(
            name = "show",
            aliases = "montrer",
            header = "cli.grid-show",
            footer = {"essgrid grid show ess-creteil", "essgrid grid show samples/grille-reseau.yaml --whole"})
    static final class GridDisplay implements Subcommand {
        @Mixin
        private GridParameter grid;

        @Option(names = "--whole", description = "cli.option-whole")
        private boolean whole;

        @Override
        public ExitCode run(Session session) {
            GridReader.GridFile found = new InputLoader(session).gridFile(grid.name());
            if (whole) {
                session.out().writeBytes(found.bytes());
            } else {
                new GridOutline(found.grid(), session).lines().forEach(session.out()::println);
            }
            return ExitCode.DONE;
        }
    }

    /** Checks grids and computes the worked examples next to them. */
    @Command(
            name = "check",
            aliases = "verifier",
            header = "cli.grid-check",
            footer = {"essgrid grid check grids/esus/grid.yaml", "essgrid grid check ess-creteil esus cigales"})
    static final class GridCheck implements Subcommand {
        @Parameters(
                index = "0..*",
                arity = "1..*",
                paramLabel = "cli.label-grid",
                description = "cli.parameter-grids",
                converter = InputName.class)
        private List<String> grids = List.of();

        @Mixin
        private ProblemFormatOption format;

        @Override
        public ExitCode run(Session session) {
            return format.run(session, this::check);
        }

        private ExitCode check(Session session) {
            boolean sound = true;
            for (String name : grids) {
                sound &= check(name, session);
            }
            return sound ? ExitCode.DONE : ExitCode.INPUT_REJECTED;
        }

        private static boolean check(String name, Session session) {
            Diagnostics problems = new Diagnostics();
            Optional<Grid> grid = new InputLoader(session).grid(name, problems);
            List<Integer> examples =
                    grid.map(g -> checkExamples(name, g, problems)).orElse(List.of());
            session.problems().printAll(problems.sorted());
            if (problems.hasErrors()) {
                return false;
            }
            int figures = examples.stream().mapToInt(Integer::intValue).sum();
            int criteria = grid.orElseThrow().criteria().size();
            session.out().println(session.text("cli.grid-sound", name, criteria, examples.size(), figures));
            return true;
        }

        private static List<Integer> checkExamples(String name, Grid grid, Diagnostics problems) {
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

    /** Writes a commented grid to start from. */
    @Command(
            name = "new",
            aliases = "nouvelle",
            header = "cli.grid-new",
            footer = {"essgrid grid new ma-grille.yaml", "essgrid grid new reseau.yaml --extends ess-creteil"})
    static final class GridStarter implements Subcommand {
        @Mixin
        private YamlStarter starter;

        @Option(
                names = "--extends",
                paramLabel = "cli.label-grid",
                description = "cli.option-extends",
                converter = InputName.class)
        private Optional<String> base = Optional.empty();

        @Override
        public ExitCode run(Session session) {
            String name = (base.isPresent() ? "overlay." : "starter.")
                    + session.language().code() + ".yaml";
            byte[] content = ShippedGrids.resource(name).orElseThrow();
            starter.write(base.map(grid -> extending(grid, content, session)).orElse(content), session);
            session.tell("cli.grid-new-next", starter.file());
            return ExitCode.DONE;
        }

        /** The start of a grid that extends this one, with examples that name parts of it. */
        private byte[] extending(String name, byte[] content, Session session) {
            Grid grid = new InputLoader(session).grid(name);
            List<Criterion> criteria = grid.criteria();
            return new String(content, StandardCharsets.UTF_8)
                    .replace("{base}", ShippedGrids.bytes(name).isPresent() ? name : relative(name))
                    .replace("{title}", session.text(grid.about().title()))
                    .replace("{dimension}", grid.root().children().get(0).id())
                    .replace("{criterion}", criteria.get(criteria.size() - 1).id())
                    .getBytes(StandardCharsets.UTF_8);
        }

        /** The path of a file from the folder of the new one. */
        private String relative(String name) {
            Path from = InputLoader.path(starter.file())
                    .toAbsolutePath()
                    .normalize()
                    .resolveSibling("");
            Path to = InputLoader.path(name).toAbsolutePath().normalize();
            String path = Objects.equals(from.getRoot(), to.getRoot()) ? "./" + from.relativize(to) : to.toString();
            return path.replace(File.separatorChar, '/');
        }
    }

    /** Writes the JSON Schema of grids, for editors. */
    @Command(
            name = "schema",
            header = "cli.grid-schema",
            footer = {"essgrid grid schema -o grid.schema.json", "essgrid grid schema"})
    static final class GridSchema implements Subcommand {
        @Mixin
        private OutputOptions output;

        @Override
        public ExitCode run(Session session) {
            output.write(ShippedGrids.resource("grid.schema.json").orElseThrow(), session);
            return ExitCode.DONE;
        }
    }
}

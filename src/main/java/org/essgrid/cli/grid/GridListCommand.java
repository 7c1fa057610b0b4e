package org.essgrid.cli.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.terminal.DefinitionList;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.ShippedGrids;
import picocli.CommandLine.Command;

/** Lists the grids that come with the program. */
@Command(
        name = "list",
        aliases = "liste",
        header = "cli.grid-list",
        footer = {"essgrid grid list", "essgrid grid list --lang en"})
final class GridListCommand implements Subcommand {

    @Override
    public ExitCode run(Session session) {
        InputLoader inputs = new InputLoader(session);
        Map<String, String> titles = new LinkedHashMap<>();
        for (String id : ShippedGrids.ids()) {
            Grid grid = inputs.grid(id);
            titles.put(
                    id,
                    session.text(
                            "cli.grid-line",
                            grid.about().title().in(session.language()),
                            grid.about().version(),
                            grid.criteria().size()));
        }
        new DefinitionList(titles, session.console().width())
                .lines(titles.keySet())
                .forEach(session.out()::println);
        return ExitCode.DONE;
    }
}

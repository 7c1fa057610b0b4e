package org.essgrid.cli.network;

import java.util.Optional;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.source.SourceFile;
import picocli.CommandLine.Option;

/** What a network's report is to be like; to be mixed into a command. */
final class NetworkOptions {

    private static final int LARGEST_LIST = 50 << 20;

    @Option(names = "--title", paramLabel = "cli.label-text", description = "batch.option-title")
    private String title = "";

    @Option(names = "--anonymous", description = "batch.option-anonymous")
    private boolean anonymous;

    @Option(names = "--floor", paramLabel = "cli.label-count", description = "batch.option-floor")
    private int floor = DisclosureThreshold.USUAL.members();

    @Option(
            names = "--members",
            paramLabel = "cli.label-file",
            description = "batch.option-members",
            converter = InputName.class)
    private Optional<String> members = Optional.empty();

    NetworkSettings settings(Grid grid, Session session) {
        if (floor < 1) {
            throw new UsageException(Diagnostic.error(Location.of("--floor"), "batch.bad-floor", floor));
        }
        return new NetworkSettings(
                title, anonymous, new DisclosureThreshold(floor), members.map(name -> asked(grid, name)));
    }

    private static MemberList asked(Grid grid, String name) {
        Diagnostics problems = new Diagnostics();
        Optional<MemberList> asked = SourceFile.read(InputLoader.path(name), LARGEST_LIST, problems)
                .flatMap(bytes -> MemberList.read(grid, name, bytes, problems));
        problems.throwIfErrors();
        return asked.orElseThrow();
    }
}

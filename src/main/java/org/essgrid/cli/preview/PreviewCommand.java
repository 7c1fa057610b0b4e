package org.essgrid.cli.preview;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.essgrid.cli.command.DateOption;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the report in a browser of this machine and renews it whenever the grid or the questionnaire is saved. */
@Command(
        header = "cli.preview",
        description = "cli.preview-more",
        footer = {
            "essgrid preview ess-creteil samples/ess-creteil.csv",
            "essgrid preview cigales samples/cigales.csv --lang en"
        })
public final class PreviewCommand implements Subcommand {

    private static final int LAST_PORT = 65_535;

    @Mixin
    private GridAndAnswers sources;

    @Option(names = "--port", paramLabel = "cli.label-count", description = "cli.option-port")
    private int port;

    @Mixin
    private DateOption date;

    @Override
    public ExitCode run(Session session) {
        if (port < 0 || port > LAST_PORT) {
            throw new UsageException("--port", "cli.bad-port", port);
        }
        if (sources.answers().equals("-") || sources.grid().name().equals("-")) {
            throw new UsageException("-", "cli.preview-needs-files");
        }
        InputLoader.path(sources.answers());
        PreviewPage page = new PreviewPage(sources, date, session);
        try (PreviewServer server = PreviewServer.start(port, page)) {
            session.tell("cli.preview-at", server.address());
            // Until the user stops the program.
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UsageException("--port", "cli.port-taken", port);
        } catch (InterruptedException e) {
            return ExitCode.DONE;
        }
    }
}

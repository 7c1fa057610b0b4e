package org.essgrid.cli.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.Assessment;
import org.essgrid.cli.command.DateOption;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.command.Version;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.cli.terminal.ProblemFormat;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.report.actor.ActorReport;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.document.Document;
import org.essgrid.report.html.HtmlWriter;
import org.essgrid.report.html.PreviewNotice;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Theme;
import org.essgrid.source.Sha256;

/**
 * The report as the files are now, with the problems that they have; below errors, the last report without any. Made
 * anew only when a file has changed. Not thread-safe.
 */
final class PreviewPage {

    private static final int DEPTH = 3;
    private static final int MOST_FILES = 2000;
    private static final String SOURCES = "(?i).*\\.(csv|ya?ml)";

    private final GridAndAnswers sources;
    private final DateOption date;
    private final Session session;
    private final HtmlWriter writer = new HtmlWriter(Theme.standard().palette(), new Fonts());
    private Optional<Document> lastGood = Optional.empty();
    private String shown = "";
    private byte[] page = {};

    PreviewPage(GridAndAnswers sources, DateOption date, Session session) {
        this.sources = sources;
        this.date = date;
        this.session = session;
    }

    /** Changes whenever a file is saved. */
    String version() {
        Sha256 hash = new Sha256();
        for (String name : List.of(sources.grid().name(), sources.answers())) {
            Path path = Path.of(name);
            // A grid may be based on another one in the same folder.
            Path folder = path.toAbsolutePath().getParent();
            Path watched = Files.isRegularFile(path) && folder != null ? folder : path;
            try (Stream<Path> files = Files.walk(watched, watched.equals(path) ? DEPTH : 1)) {
                files.limit(MOST_FILES)
                        .filter(file -> file.toString().matches(SOURCES))
                        .sorted()
                        .forEach(file -> hash.text(file + " " + saved(file)));
            } catch (IOException e) {
                hash.text("-");
            }
        }
        return hash.hex();
    }

    private static String saved(Path file) {
        try {
            return Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return "-";
        }
    }

    byte[] bytes() {
        String now = version();
        if (!now.equals(shown)) {
            shown = now;
            page = made(now);
        }
        return page;
    }

    private byte[] made(String version) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream messages = new PrintStream(told, true, StandardCharsets.UTF_8);
        Session captured = new Session(
                session.console().tellingTo(messages), session.messages(), ColourMode.NEVER, false, ProblemFormat.TEXT);
        boolean failed = false;
        try {
            Assessment assessment = new InputLoader(captured).assessment(sources);
            lastGood = Optional.of(ActorReport.of(ReportRequest.of(
                    assessment,
                    session.language(),
                    date.value(session.console(), assessment.answers().actor().date()),
                    Version.program())));
        } catch (InvalidInputException rejected) {
            captured.problems().printAll(rejected.diagnostics());
            failed = true;
        } catch (UsageException refused) {
            captured.problems().print(refused.problem());
            failed = true;
        }
        String problems = told.toString(StandardCharsets.UTF_8).strip();
        String heading = session.text(
                failed
                        ? (lastGood.isPresent() ? "cli.preview-last-good" : "cli.preview-none")
                        : "cli.preview-doubtful");
        return writer.preview(
                lastGood, new PreviewNotice(session.language(), problems.isEmpty() ? "" : heading, problems, version));
    }
}

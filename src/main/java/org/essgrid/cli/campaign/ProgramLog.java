package org.essgrid.cli.campaign;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.Threshold;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.campaign.run.ThresholdResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.results.JsonLog;
import org.essgrid.text.Language;

/** Tells programs: everything, an event a line. What bears the time is the program that keeps the log. */
final class ProgramLog implements Log {

    private final Session session;
    private final boolean dryRun;
    private final JsonLog log;
    private Optional<Campaign> edition = Optional.empty();
    private Optional<Language> language = Optional.empty();

    ProgramLog(Session session, boolean dryRun) {
        this.session = session;
        this.dryRun = dryRun;
        this.log = new JsonLog(session.console().err());
    }

    private Map<String, Object> event(String name) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        edition.ifPresent(of -> event.put("campaign", of.id()));
        language.ifPresent(in -> event.put("language", in.code()));
        return event;
    }

    @Override
    public void begin(Campaign begun, Language in) {
        edition = Optional.of(begun);
        language = Optional.of(in);
    }

    @Override
    public void problem(Diagnostic problem) {
        Map<String, Object> event = event("problem");
        event.put("severity", problem.isError() ? "error" : "warning");
        event.put("file", problem.location().file());
        event.put("line", problem.location().line());
        event.put("column", problem.location().column());
        event.put("key", problem.key());
        event.put("message", problem.message(session.messages()));
        log.write(event);
    }

    @Override
    public void counted(long done, double share) {
        // As for progress.
    }

    @Override
    public void progress(long done, double share) {
        // How far it is would be said a thousand times; that it has ended is enough for a program.
    }

    @Override
    public void wouldMake(String file, Reason reason) {
        planned("report", file, reason);
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        planned("table", file, reason);
    }

    private void planned(String name, String file, Reason reason) {
        Map<String, Object> event = event(name);
        event.put("file", file);
        event.put("reason", word(reason));
        log.write(event);
    }

    @Override
    public void wouldRemove(String file) {
        removal(file);
    }

    private void removal(String file) {
        Map<String, Object> event = event("removal");
        event.put("file", file);
        log.write(event);
    }

    @Override
    public void end(Campaign ended, Language in, BatchOutcome outcome) {
        Map<String, Object> event = event("campaign");
        event.put("received", outcome.actors().received());
        event.put("scored", outcome.actors().scored());
        event.put("rejected", outcome.actors().rejected());
        event.put("duplicates", outcome.actors().duplicates());
        event.put("upToDate", outcome.finished());
        event.put("written", outcome.written());
        event.put("standing", outcome.upToDate());
        event.put("removed", outcome.removed());
        log.write(event);
        edition = Optional.empty();
        language = Optional.empty();
    }

    @Override
    public void file(String file, Cause cause) {
        Map<String, Object> event = event("file");
        event.put("file", file);
        event.put("reason", word(cause));
        log.write(event);
    }

    @Override
    public void gone(String file) {
        removal(file);
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void threshold(ThresholdResult measured) {
        Map<String, Object> event = event("threshold");
        Threshold threshold = measured.threshold();
        if (threshold instanceof Threshold.Participation participation) {
            event.put("of", "participation");
            event.put("wanted", participation.share());
        } else if (threshold instanceof Threshold.RejectedAtMost limit) {
            event.put("of", "rejected");
            event.put("wanted", limit.count());
        } else if (threshold instanceof Threshold.ScoreAtLeast score) {
            event.put("of", word(score.of()));
            event.put("node", score.node());
            event.put("wanted", score.score());
        }
        event.put("reached", measured.reached());
        event.put("count", measured.count());
        event.put("among", measured.of());
        event.put("met", measured.met());
        log.write(event);
    }

    @Override
    public void refused(Iterable<Diagnostic> problems) {
        edition = Optional.empty();
        language = Optional.empty();
        problems.forEach(this::problem);
    }

    @Override
    public void ended(RunResult result, ExitCode code) {
        result.bugs().forEach(bug -> {
            Map<String, Object> event = event("bug");
            event.put("message", bug.toString());
            log.write(event);
        });
        end(code);
    }

    private void end(ExitCode code) {
        Map<String, Object> event = event("end");
        event.put("dryRun", dryRun);
        event.put("code", code.number());
        log.write(event);
    }

    /** Tells that the run ended before it was begun. */
    void stopped(ExitCode code) {
        end(code);
    }

    @Override
    public void close() {
        // Each line is written as soon as it is told.
    }
}

package org.essgrid.cli.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.Threshold;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.ProblemKey;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.results.JsonWriter;
import org.essgrid.text.Language;

/** Logs every event for programs, one JSON object per line, except for the
 * progress, of which there would be thousands. Events have no times: the program that keeps the log adds them. */
final class JsonLog implements Log {

    private final Session session;
    private final boolean dryRun;
    private final JsonWriter json;
    private final Set<List<Object>> told = new HashSet<>();
    private Optional<Campaign> campaign = Optional.empty();
    private Optional<Language> language = Optional.empty();

    JsonLog(Session session, boolean dryRun) {
        this.session = session;
        this.dryRun = dryRun;
        this.json = JsonWriter.lines(session.console().err());
    }

    private void event(LogEvent event, Runnable content) {
        json.object(() -> {
            json.word(LogKey.EVENT, event);
            campaign.ifPresent(current -> json.text(LogKey.CAMPAIGN, current.id()));
            language.ifPresent(current -> json.text(LogKey.LANGUAGE, current.code()));
            content.run();
        });
        json.endLine();
        json.flush();
    }

    @Override
    public void begin(Campaign current, Language currentLanguage) {
        campaign = Optional.of(current);
        language = Optional.of(currentLanguage);
    }

    @Override
    public void problem(Diagnostic problem) {
        // A run in several languages meets it again in each.
        if (told.add(List.of(campaign.map(Campaign::id), problem))) {
            log(problem);
        }
    }

    private void log(Diagnostic problem) {
        event(LogEvent.PROBLEM, () -> {
            ProblemKey.write(problem, session.messages(), json);
            json.text(LogKey.KEY, problem.key());
        });
    }

    @Override
    public void wouldMake(String file, Reason reason) {
        written(LogEvent.REPORT, file, reason);
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        written(LogEvent.TABLE, file, reason);
    }

    @Override
    public void file(String file, Cause cause) {
        written(LogEvent.FILE, file, cause);
    }

    private void written(LogEvent event, String file, Enum<?> reason) {
        event(event, () -> {
            json.text(LogKey.FILE, file);
            json.word(LogKey.REASON, reason);
        });
    }

    @Override
    public void wouldRemove(String file) {
        removed(file);
    }

    @Override
    public void removed(String file) {
        event(LogEvent.REMOVAL, () -> json.text(LogKey.FILE, file));
    }

    @Override
    public void end(Campaign ended, Language endedLanguage, BatchOutcome outcome) {
        event(LogEvent.CAMPAIGN, () -> {
            json.number(LogKey.RECEIVED, outcome.actors().received());
            json.number(LogKey.SCORED, outcome.actors().scored());
            json.number(LogKey.REJECTED, outcome.actors().rejected());
            json.number(LogKey.DUPLICATES, outcome.actors().duplicates());
            json.truth(LogKey.UP_TO_DATE, outcome.finished());
            json.number(LogKey.WRITTEN, outcome.written());
            json.number(LogKey.STANDING, outcome.upToDate());
            json.number(LogKey.REMOVED, outcome.removed());
        });
        forgetCampaign();
    }

    private void forgetCampaign() {
        campaign = Optional.empty();
        language = Optional.empty();
    }

    @Override
    public void threshold(Threshold.Result measured) {
        event(LogEvent.THRESHOLD, () -> {
            threshold(measured.threshold());
            json.plainNumber(LogKey.REACHED, measured.reached());
            json.number(LogKey.COUNT, measured.count());
            json.number(LogKey.AMONG, measured.of());
            json.truth(LogKey.MET, measured.met());
        });
    }

    private void threshold(Threshold threshold) {
        if (threshold instanceof Threshold.Participation participation) {
            json.text(LogKey.OF, "participation");
            json.plainNumber(LogKey.WANTED, participation.share());
        } else if (threshold instanceof Threshold.RejectedAtMost limit) {
            json.text(LogKey.OF, LogKey.REJECTED.text());
            json.number(LogKey.WANTED, limit.count());
        } else if (threshold instanceof Threshold.ScoreAtLeast score) {
            json.word(LogKey.OF, score.of());
            json.text(LogKey.NODE, score.node());
            json.plainNumber(LogKey.WANTED, score.score());
        }
    }

    @Override
    public void refused(Iterable<Diagnostic> problems) {
        forgetCampaign();
        problems.forEach(this::problem);
    }

    @Override
    public void ended(RunResult result, ExitCode code) {
        result.bugs().forEach(bug -> event(LogEvent.BUG, () -> json.text(LogKey.MESSAGE, bug.toString())));
        stopped(code);
    }

    /** Logs the end of the run, which may have failed before its first event. */
    void stopped(ExitCode code) {
        event(LogEvent.END, () -> {
            json.truth(LogKey.DRY_RUN, dryRun);
            json.number(LogKey.CODE, code.number());
        });
    }

    @Override
    public void close() {
        // Each event is written at once.
    }
}

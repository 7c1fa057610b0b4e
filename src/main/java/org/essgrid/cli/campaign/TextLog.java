package org.essgrid.cli.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.run.RunPlan;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.campaign.run.ThresholdResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.network.ReasonText;
import org.essgrid.cli.terminal.ProgressLine;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.Language;

/**
 * Reports a run to people. Without a terminal it is limited to what needs attention, so that cron sends no mail for a run
 * that goes well; what a dry run would do is always reported.
 */
final class TextLog implements Log {

    private static final int MOST_WARNINGS = 20;

    private final RunPlan plan;
    private final Session session;
    private final boolean talkative;
    private final ProgressLine line;
    private String campaign = "";
    private long warnings;

    TextLog(RunPlan plan, Session session) {
        this.plan = plan;
        this.session = session;
        this.talkative = session.console().errIsTerminal() || session.verbose() || plan.dryRun();
        this.line = new ProgressLine(session.console(), session.text("batch.progress"));
    }

    private void say(String key, Object... arguments) {
        if (talkative) {
            line.aside(() -> session.tell(key, arguments));
        }
    }

    @Override
    public void begin(Campaign edition, Language language) {
        campaign = name(edition, language);
        warnings = 0;
    }

    private String name(Campaign edition, Language language) {
        String title = edition.title().in(session.language());
        return plan.overview().languages().size() == 1 ? title : title + " [" + language.code() + "]";
    }

    @Override
    public void problem(Diagnostic problem) {
        warnings += problem.isError() ? 0 : 1;
        if (problem.isError() || (talkative && warnings <= MOST_WARNINGS)) {
            line.aside(() -> session.problems().print(problem));
        }
    }

    @Override
    public void counted(long done, double share) {
        line.step(done, share);
    }

    @Override
    public void progress(long done, double share) {
        line.step(done, share);
    }

    @Override
    public void wouldMake(String file, Reason reason) {
        say("campaign.would-make", campaign, file, ReasonText.of(reason, session));
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        say("campaign.would-make", campaign, file, ReasonText.ofTable(reason, session));
    }

    @Override
    public void wouldRemove(String file) {
        say("campaign.would-remove", campaign, file);
    }

    @Override
    public void end(Campaign edition, Language language, BatchOutcome outcome) {
        if (warnings > MOST_WARNINGS) {
            say("batch.warnings-not-shown", warnings - MOST_WARNINGS);
        }
        long scored = outcome.actors().scored();
        long rejected = outcome.actors().rejected();
        if (outcome.finished()) {
            say("campaign.up-to-date", campaign, scored, rejected);
        } else {
            String key = plan.dryRun() ? "campaign.would-do" : "campaign.done";
            say(key, campaign, scored, rejected, outcome.written(), outcome.upToDate(), outcome.removed());
        }
    }

    @Override
    public void file(String file, Cause cause) {
        String why = session.text("campaign.cause-" + cause.name().toLowerCase(Locale.ROOT));
        say(
                plan.dryRun() ? "campaign.would-write" : "campaign.written",
                plan.top().resolve(file).toString(),
                why);
    }

    @Override
    public void gone(String file) {
        say(
                plan.dryRun() ? "campaign.would-delete" : "campaign.deleted",
                plan.top().resolve(file).toString());
    }

    @Override
    public void threshold(ThresholdResult measured) {
        if (talkative || !measured.met()) {
            String text = new ThresholdText(measured, plan.overview(), session).text();
            line.aside(() -> session.console().err().println(text));
        }
    }

    @Override
    public void refused(Iterable<Diagnostic> problems) {
        List<Diagnostic> all = new ArrayList<>();
        problems.forEach(all::add);
        line.aside(() -> session.problems().printAll(all));
    }

    @Override
    public void ended(RunResult result, ExitCode code) {
        long rejected = result.last().actors().rejected();
        if (rejected > 0 && (talkative || !result.bearsRejections())) {
            String table = plan.top()
                    .resolve(plan.overview().last().id())
                    .resolve("problems.csv")
                    .toString();
            line.aside(() -> session.tell("campaign.rejected", rejected, table));
        }
        result.bugs().forEach(this::bug);
        if (code == ExitCode.DONE && isIdle(result)) {
            say("campaign.nothing-to-do", plan.top().toString());
        }
    }

    private static boolean isIdle(RunResult result) {
        return result.outcomes().stream().allMatch(BatchOutcome::finished);
    }

    private void bug(RuntimeException bug) {
        session.tell("cli.bug", bug.toString());
        if (session.verbose()) {
            bug.printStackTrace(session.console().err());
        }
    }

    @Override
    public void close() {
        line.close();
    }
}

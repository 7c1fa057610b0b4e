package org.essgrid.cli.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.Threshold;
import org.essgrid.campaign.ThresholdText;
import org.essgrid.campaign.run.RunPlan;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.network.ReasonText;
import org.essgrid.cli.terminal.DiagnosticPrinter;
import org.essgrid.cli.terminal.ProgressLine;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.Language;

/**
 * Reports a run to people. Without a terminal only problems are reported, so that cron sends no mail for a run without any;
 * what a dry run would do is always reported.
 */
final class TextLog implements Log {

    private static final int MAX_WARNINGS = 20;

    private final RunPlan plan;
    private final String sentence;
    private final Set<List<Object>> told = new HashSet<>();
    private final Session session;
    private final boolean detailed;
    private final ProgressLine line;
    private String campaign = "";
    private String name = "";
    private long warnings;
    private long errors;

    /** @param sentence the key of the sentence about a campaign that was not up to date */
    TextLog(RunPlan plan, String sentence, Session session) {
        this.plan = plan;
        this.sentence = sentence;
        this.session = session;
        this.detailed = session.console().errIsTerminal() || session.verbose() || plan.dryRun();
        this.line = new ProgressLine(session.console(), session.text("batch.progress"));
    }

    private void report(String key, Object... arguments) {
        if (detailed) {
            line.aside(() -> session.tell(key, arguments));
        }
    }

    @Override
    public void begin(Campaign begun, Language language) {
        campaign = begun.id();
        name = name(begun, language);
        warnings = 0;
        errors = 0;
    }

    private String name(Campaign named, Language language) {
        String title = session.text(named.title());
        return plan.campaignFile().languages().size() == 1 ? title : title + " [" + language.code() + "]";
    }

    @Override
    public void problem(Diagnostic problem) {
        if (!told.add(List.of(campaign, problem))) {
            // It was told in another language of the reports.
            return;
        }
        warnings += problem.isError() ? 0 : 1;
        errors += problem.isError() ? 1 : 0;
        if (problem.isError() ? errors <= most(DiagnosticPrinter.MOST) : detailed && warnings <= most(MAX_WARNINGS)) {
            line.aside(() -> session.problems().print(problem));
        }
    }

    private int most(int readable) {
        return session.format().most(readable);
    }

    @Override
    public void progress(long done, double share) {
        line.step(done, share);
    }

    @Override
    public void wouldMake(String file, Reason reason) {
        report("campaign.would-make", name, file, ReasonText.of(reason, session));
    }

    @Override
    public void wouldWrite(String file, Reason reason) {
        report("campaign.would-make", name, file, ReasonText.ofTable(reason, session));
    }

    @Override
    public void wouldRemove(String file) {
        report("campaign.would-remove", name, file);
    }

    @Override
    public void end(Campaign ended, Language language, BatchOutcome outcome) {
        if (errors > most(DiagnosticPrinter.MOST)) {
            report("cli.problems-not-shown", errors - DiagnosticPrinter.MOST);
        }
        if (warnings > most(MAX_WARNINGS)) {
            report("batch.warnings-not-shown", warnings - MAX_WARNINGS);
        }
        long scored = outcome.actors().scored();
        long rejected = outcome.actors().rejected();
        if (outcome.finished()) {
            report("campaign.up-to-date", name, scored, rejected);
        } else {
            report(sentence, name, scored, rejected, outcome.written(), outcome.upToDate(), outcome.removed());
        }
    }

    @Override
    public void file(String file, Cause cause) {
        String why = session.text("campaign.cause-" + cause.name().toLowerCase(Locale.ROOT));
        report(
                plan.dryRun() ? "campaign.would-write" : "campaign.written",
                plan.top().resolve(file).toString(),
                why);
    }

    @Override
    public void removed(String file) {
        report(
                plan.dryRun() ? "campaign.would-delete" : "campaign.deleted",
                plan.top().resolve(file).toString());
    }

    @Override
    public void threshold(Threshold.Result measured) {
        if (detailed || !measured.met()) {
            String what = new ThresholdText(plan.campaignFile(), session.messages()).of(measured);
            String text = session.text(measured.met() ? "campaign.threshold-met" : "campaign.threshold-missed", what);
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
        if (rejected > 0 && (detailed || !result.bearsRejections())) {
            String table = plan.top()
                    .resolve(plan.campaignFile().last().id())
                    .resolve("problems.csv")
                    .toString();
            line.aside(() -> session.tell("campaign.rejected", rejected, table));
        }
        result.bugs().forEach(session::tellBug);
        if (code == ExitCode.DONE && result.outcomes().stream().allMatch(BatchOutcome::finished)) {
            report("campaign.nothing-to-do", plan.top().toString());
        }
    }

    @Override
    public void close() {
        line.close();
    }
}

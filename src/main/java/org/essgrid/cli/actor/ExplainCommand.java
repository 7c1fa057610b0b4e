package org.essgrid.cli.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.explanation.Explanation;
import org.essgrid.assessment.explanation.PlanSteps;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Grid;
import org.essgrid.text.Translated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how one score or verdict is computed. */
@Command(
        addMethodSubcommands = false,
        header = "cli.explain",
        footer = {
            "essgrid explain ess-creteil samples/ess-creteil.csv gouvernance",
            "essgrid explain esus samples/esus.csv esus --lang en"
        })
public final class ExplainCommand implements Subcommand {

    @Mixin
    private GridAndAnswers sources;

    @Parameters(index = "2", arity = "0..1", paramLabel = "cli.label-node", description = "cli.parameter-node")
    private String node = "";

    @Override
    public ExitCode run(Session session) {
        Assessment assessment = new InputLoader(session).assessment(sources);
        if (node.isEmpty()) {
            list(assessment, session);
            return ExitCode.DONE;
        }
        var gate = assessment.gates().stream()
                .filter(g -> g.gate().id().equals(node))
                .findFirst();
        if (gate.isPresent()) {
            new GateText(session, assessment.grid(), assessment.facts())
                    .full(gate.get())
                    .forEach(session.out()::println);
            return ExitCode.DONE;
        }
        NodeResult result = assessment.node(node).orElseThrow(() -> unknown(assessment));
        Explanation explanation = Explanation.of(assessment, result, session.language());
        session.out()
                .println(session.outColours().strong(node) + "  "
                        + session.text(result.element().title()));
        explanation.steps().forEach(step -> print(step, session));
        PlanSteps.of(ActorPlan.of(assessment), result, session.language()).forEach(session.out()::println);
        return ExitCode.DONE;
    }

    /** Lists everything that can be explained: scores, then gates. */
    private static void list(Assessment assessment, Session session) {
        Grid grid = assessment.grid();
        session.out().println(session.text("cli.explainable"));
        Map<String, Translated> titles = new LinkedHashMap<>();
        titles.put(grid.root().id(), grid.root().title());
        grid.elements().forEach(element -> titles.put(element.id(), element.title()));
        grid.viewGroups().forEach(group -> titles.put(group.id(), group.title()));
        grid.gates().forEach(gate -> titles.put(gate.id(), gate.title()));
        int widest = titles.keySet().stream().mapToInt(String::length).max().orElse(0);
        titles.forEach((id, title) ->
                session.out().println("  " + id + " ".repeat(widest - id.length()) + "  " + session.text(title)));
    }

    private UsageException unknown(Assessment assessment) {
        String ids = assessment.dimensions().stream().map(NodeResult::id).collect(Collectors.joining(", "));
        return new UsageException(Diagnostic.error(node, "cli.unknown-node", ids)
                .suggesting(Suggestion.nearest(node, assessment.nodes().keySet())));
    }

    private static void print(Explanation.Step step, Session session) {
        session.out().println(step.text());
        step.arithmetic().ifPresent(arithmetic -> session.out().println("    " + arithmetic));
    }
}

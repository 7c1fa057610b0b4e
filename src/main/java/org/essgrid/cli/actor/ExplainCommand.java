package org.essgrid.cli.actor;

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
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
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

    @Parameters(index = "2", paramLabel = "cli.label-node", description = "cli.parameter-node")
    private String node = "";

    @Override
    public ExitCode run(Session session) {
        Assessment assessment = new InputLoader(session).assessment(sources);
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
                        + result.element().title().in(session.language()));
        explanation.steps().forEach(step -> print(step, session));
        PlanSteps.of(ActorPlan.of(assessment), result, session.language()).forEach(session.out()::println);
        return ExitCode.DONE;
    }

    private UsageException unknown(Assessment assessment) {
        String ids = assessment.dimensions().stream().map(NodeResult::id).collect(Collectors.joining(", "));
        return new UsageException(Diagnostic.error(Location.of(node), "cli.unknown-node", ids)
                .suggesting(Suggestion.nearest(node, assessment.nodes().keySet())));
    }

    private static void print(Explanation.Step step, Session session) {
        session.out().println(step.text());
        step.arithmetic().ifPresent(arithmetic -> session.out().println("    " + arithmetic));
    }
}

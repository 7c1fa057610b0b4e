package org.essgrid.cli.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.answers.questionnaire.OtherGridDetector;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.answers.single.TemplateWriter;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.results.StoredActor;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.SourceFile;
import org.essgrid.text.NumberStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills a questionnaire in a dialogue at the terminal. */
@Command(
        header = "cli.fill",
        description = "cli.fill-more",
        footer = {
            "essgrid fill ess-creteil -o questionnaire.csv",
            "essgrid fill ess-creteil -o q.csv --previous samples/ess-creteil.csv --plain"
        })
public final class FillCommand implements Subcommand {

    private static final String STANDARD_STREAM = "-";
    private static final int LARGEST_QUESTIONNAIRE = 50 << 20;

    @Mixin
    private GridParameter grid;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "cli.label-file",
            description = "cli.option-questionnaire")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "cli.label-file",
            description = "cli.option-hints",
            converter = InputName.class)
    private Optional<String> previous = Optional.empty();

    @Option(names = "--plain", description = "cli.option-plain")
    private boolean plain;

    @Spec
    private CommandSpec spec;

    @Override
    public ExitCode run(Session session) {
        for (String name : new String[] {grid.name(), output.orElse(""), previous.orElse("")}) {
            if (name.equals(STANDARD_STREAM)) {
                throw new UsageException(STANDARD_STREAM, "fill.standard-input");
            }
        }
        boolean interactive =
                session.console().inIsTerminal() && session.console().outIsTerminal();
        if (!plain && !interactive) {
            throw new UsageException("fill", "fill.no-terminal", grid.name());
        }
        Grid found = new InputLoader(session).grid(grid.name());
        Map<String, String> answers =
                previous.map(file -> previousAnswers(found, file, session)).orElse(Map.of());
        String name = output.orElse("questionnaire-" + found.id() + ".csv");
        if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UsageException(name, "cli.other-kind", "xlsx", "csv");
        }
        try (DraftFile file = DraftFile.open(InputLoader.path(name))) {
            FillContext context = new FillContext(found, session.language(), name, answers);
            Dialogue dialogue = Dialogue.start(context, file.draft(name, found, session.language()));
            try (Screen screen = screen(session)) {
                return new FillRun(session, screen, file, grid.name(), typedCommand(), dialogue).run();
            }
        }
    }

    private Screen screen(Session session) {
        boolean simple = plain || session.console().variable("TERM").equals("dumb");
        Optional<Screen> full = simple ? Optional.empty() : FullScreen.open(session);
        return full.orElseGet(() -> new PlainScreen(session));
    }

    /** The command line, quoted so that it can be pasted to continue. */
    private String typedCommand() {
        List<String> words = spec.root().commandLine().getParseResult().originalArgs();
        return words.stream().map(ShellWord.ofThisSystem()::of).collect(Collectors.joining(" "));
    }

    /**
     * The previous year's answers by row, as hints, from a questionnaire or from results in JSON.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException if the file is neither
     */
    private static Map<String, String> previousAnswers(Grid grid, String name, Session session) {
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return previousResults(grid, new InputLoader(session).previous(grid, name), session);
        }
        Diagnostics problems = new Diagnostics();
        Optional<byte[]> file = SourceFile.read(InputLoader.path(name), LARGEST_QUESTIONNAIRE, problems);
        Optional<Draft> draft = file.flatMap(bytes -> new DraftReader(grid).read(name, bytes, problems));
        // Other errors of last year's answers do not matter for hints.
        file.ifPresent(bytes -> {
            Diagnostics all = new Diagnostics();
            new SingleQuestionnaireReader(grid).readAnyway(name, bytes, all);
            all.sorted().stream().filter(OtherGridDetector::isOtherGrid).forEach(problems::add);
        });
        problems.throwIfErrors();
        return answers(draft.orElseThrow());
    }

    private static Map<String, String> answers(Draft draft) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String row : draft.rowIndices().keySet()) {
            String answer = draft.text(row, QuestionnaireColumn.ANSWER);
            if (!answer.isBlank()) {
                answers.put(row, answer);
            }
        }
        return answers;
    }

    /** The answers as they would be in a questionnaire; results of several voices contain only scores. */
    private static Map<String, String> previousResults(Grid grid, StoredActor results, Session session) {
        byte[] questionnaire =
                AtomicFile.Content.bytes(out -> TemplateWriter.write(grid, session.language(), results.answers(), out));
        Map<String, String> answers = new LinkedHashMap<>();
        new DraftReader(grid)
                .read("", questionnaire, new Diagnostics())
                .map(FillCommand::answers)
                .ifPresent(answers::putAll);
        NumberStyle numbers = session.numbers();
        results.scores()
                .forEach((id, score) ->
                        answers.putIfAbsent(id, session.text("fill.earlier-score", numbers.format(score))));
        return answers;
    }
}

package org.essgrid.cli.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.survey.ProposedMapping;
import org.essgrid.answers.survey.SurveyMapping;
import org.essgrid.answers.survey.SurveyTool;
import org.essgrid.cli.command.Destination;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.text.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Proposes what the columns and values of a survey tool's export mean in a grid. */
@Command(
        header = "survey.map",
        description = "survey.about",
        footer = {
            "essgrid map ess-creteil samples/reseau/reseau.csv -o target/reseau.mapping.yaml",
            "essgrid map ess-creteil samples/reseau/reseau.csv --source table -o -"
        })
public final class MapCommand implements Subcommand {

    @Mixin
    private GridParameter grid;

    @Parameters(
            index = "1",
            paramLabel = "cli.label-file",
            description = "survey.parameter-export",
            converter = InputName.class)
    private String export = "";

    @Option(
            names = "--source",
            paramLabel = "cli.label-text",
            converter = ToolConverter.class,
            description = "survey.option-source")
    private Optional<SurveyTool> tool = Optional.empty();

    @Option(
            names = "--mapping",
            paramLabel = "cli.label-file",
            description = "survey.option-mapping",
            converter = InputName.class)
    private Optional<String> mapping = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "cli.label-file",
            description = "survey.option-output")
    private Optional<String> output = Optional.empty();

    @Option(names = "--dry-run", description = "cli.option-dry-run")
    private boolean dryRun;

    // As with other help, nothing else need be given.
    @Option(names = "--schema", help = true, description = "survey.option-schema")
    private boolean schema;

    @Override
    public ExitCode run(Session session) {
        if (schema) {
            new Destination(output.orElse(Destination.STANDARD_OUTPUT), false, dryRun)
                    .write(Resource.bytes("/survey/mapping.schema.json"), session);
            return ExitCode.DONE;
        }
        Grid found = new InputLoader(session).grid(grid.name());
        String target = output.orElse(export + SurveyMapping.EXTENSION);
        boolean isFile = !target.equals(Destination.STANDARD_OUTPUT);
        Optional<String> kept = Optional.of(target).filter(name -> isFile && Files.exists(InputLoader.path(name)));
        Diagnostics problems = new Diagnostics();
        Optional<ProposedMapping> proposed = propose(found, kept.or(() -> mapping), session, problems);
        problems.throwIfErrors();
        ProposedMapping proposal = proposed.orElseThrow();
        // Everything in an earlier file is kept, so that nothing is lost by writing over it.
        new Destination(target, true, dryRun).write(proposal.text().getBytes(StandardCharsets.UTF_8), session);
        session.problems().printAll(proposal.questions());
        int open = proposal.questions().size();
        session.tell("survey.summary", proposal.tool().id(), proposal.mapped(), proposal.ignored(), open);
        return open == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    private Optional<ProposedMapping> propose(
            Grid found, Optional<String> earlier, Session session, Diagnostics problems) {
        Optional<ProposedMapping.Earlier> before =
                earlier.flatMap(name -> SourceFile.readRegular(InputLoader.path(name), YamlReader.LARGEST, problems)
                        .map(bytes -> new ProposedMapping.Earlier(name, bytes)));
        Path file = InputLoader.path(export);
        Optional<InputStream> opened = SourceFile.open(file, problems);
        problems.throwIfErrors();
        try (InputStream in = opened.orElseThrow()) {
            return ProposedMapping.of(found, export, in, tool, before, session.messages(), problems);
        } catch (IOException e) {
            problems.add(SourceFile.unreadable(export, e));
            return Optional.empty();
        }
    }

    private static final class ToolConverter implements ITypeConverter<SurveyTool> {
        @Override
        public SurveyTool convert(String text) {
            return Stream.of(SurveyTool.values())
                    .filter(tool -> tool.id().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(text));
        }
    }
}

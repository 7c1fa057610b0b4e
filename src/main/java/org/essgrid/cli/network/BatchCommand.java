package org.essgrid.cli.network;

import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.ReportDates;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.Shard;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.run.Batch;
import org.essgrid.cli.command.AnswersFile;
import org.essgrid.cli.command.CsvOption;
import org.essgrid.cli.command.DateOption;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.JobsOption;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.command.Version;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.source.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Scores all questionnaires of a network and writes its reports and tables into a folder. */
@Command(
        header = "batch.batch",
        description = "batch.about",
        footer = {
            "essgrid batch ess-creteil samples/reseau/reseau.csv -o target/reseau",
            "essgrid batch ess-creteil samples/reseau/reseau.csv -o target/tables --reports none"
        })
public final class BatchCommand implements Subcommand {
    private static final String STANDARD_INPUT = "-";
    private static final int LARGEST_LIST = 50 << 20;

    @Mixin
    private GridParameter grid;

    @Parameters(
            index = "1",
            paramLabel = "cli.label-source",
            description = "batch.parameter-source",
            converter = InputName.class)
    private String source = "";

    @Option(names = "--reports", paramLabel = "all|actors|network|none", description = "batch.option-reports")
    private ReportSelection reports = ReportSelection.ALL;

    @Option(names = "--format", paramLabel = "pdf|html", split = ",", description = "batch.option-format")
    private Set<DocumentFormat> formats = EnumSet.of(DocumentFormat.PDF);

    @Option(names = "--benchmark", description = "batch.option-benchmark")
    private boolean benchmark;

    @Option(names = "--title", paramLabel = "cli.label-text", description = "batch.option-title")
    private String title = "";

    @Option(names = "--anonymous", description = "batch.option-anonymous")
    private boolean anonymous;

    @Option(names = "--floor", paramLabel = "cli.label-count", description = "batch.option-floor")
    private int floor = DisclosureThreshold.USUAL.members();

    @Option(
            names = "--members",
            paramLabel = "cli.label-file",
            description = "batch.option-members",
            converter = InputName.class)
    private Optional<String> members = Optional.empty();

    @Option(names = "--shard", paramLabel = "i/n", converter = ShardConverter.class, description = "batch.option-shard")
    private Shard shard = Shard.WHOLE;

    @Mixin
    private CsvOption csv;

    @Mixin
    private JobsOption jobs;

    @Mixin
    private DateOption date;

    @Mixin
    private FolderOptions folder;

    @Override
    public ExitCode run(Session session) {
        int workers = jobs.count();
        BatchSettings settings = settings(new InputLoader(session).gridFile(grid.name()), session);
        BatchSource questionnaires = source(settings.grid(), session);
        return folder.write(session, target -> {
            try (ConsoleBatchListener listener = new ConsoleBatchListener(session)) {
                Batch batch = new Batch(settings, questionnaires, target, workers, listener);
                return folder.dryRun() ? batch.plan(folder.force()) : batch.run(folder.force());
            }
        });
    }

    private BatchSettings settings(GridReader.GridFile loaded, Session session) {
        return new BatchSettings(
                        loaded.grid(),
                        loaded.bytes(),
                        session.language(),
                        reports,
                        benchmark,
                        networkSettings(loaded.grid()),
                        shard,
                        new ReportDates(date.asked(), DateOption.usual(session.console()), DateOption.today()),
                        new BatchSettings.Program(Version.program(), Version.code()))
                .with(csv.style(session))
                .with(formats);
    }

    private NetworkSettings networkSettings(Grid loaded) {
        if (floor < 1) {
            throw new UsageException("--floor", "batch.bad-floor", floor);
        }
        return new NetworkSettings(
                title, anonymous, new DisclosureThreshold(floor), members.map(name -> memberList(loaded, name)));
    }

    private static MemberList memberList(Grid grid, String name) {
        Diagnostics problems = new Diagnostics();
        Optional<MemberList> list = SourceFile.read(InputLoader.path(name), LARGEST_LIST, problems)
                .flatMap(bytes -> MemberList.read(grid, name, bytes, problems));
        problems.throwIfErrors();
        return list.orElseThrow();
    }

    /** The questionnaires: a folder, a wide table or standard input. */
    private BatchSource source(Grid loaded, Session session) {
        if (!source.equals(STANDARD_INPUT) && Files.isDirectory(InputLoader.path(source))) {
            return new FolderSource(loaded, InputLoader.path(source));
        }
        try (AnswersFile file = new InputLoader(session).answers(loaded, source)) {
            return file.table();
        }
    }

    private static final class ShardConverter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            return Shard.of(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }
}

package org.essgrid.cli.network;

import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.ReportDates;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.Shard;
import org.essgrid.cli.command.DateOption;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.JobsOption;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Version;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a batch is to make; to be mixed into a command. */
final class BatchOptions {

    @Option(names = "--reports", paramLabel = "all|actors|network|none", description = "batch.option-reports")
    private ReportSelection reports = ReportSelection.ALL;

    @Option(names = "--benchmark", description = "batch.option-benchmark")
    private boolean benchmark;

    @Mixin
    private NetworkOptions network;

    @Option(names = "--shard", paramLabel = "i/n", converter = ShardText.class, description = "batch.option-shard")
    private Shard shard = Shard.WHOLE;

    @Mixin
    private JobsOption jobs;

    @Mixin
    private DateOption date;

    BatchSettings settings(InputLoader.GridFile grid, Session session) {
        return new BatchSettings(
                grid.grid(),
                grid.bytes(),
                session.language(),
                reports,
                benchmark,
                network.settings(grid.grid(), session),
                shard,
                new ReportDates(date.asked(), DateOption.usual(session.console()), DateOption.today()),
                new BatchSettings.Program(Version.program(), Version.code()));
    }

    boolean benchmark() {
        return benchmark;
    }

    /** How many workers there are to be. */
    int jobs() {
        return jobs.count();
    }

    private static final class ShardText implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            return Shard.of(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }
}

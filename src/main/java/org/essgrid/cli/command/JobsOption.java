package org.essgrid.cli.command;

import picocli.CommandLine.Option;

/** The number of parallel workers; a mix-in. */
public final class JobsOption {

    private static final int MOST_JOBS = 1_000;

    @Option(names = "--jobs", paramLabel = "cli.label-count", description = "batch.option-jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** @throws UsageException if it is not from 1 to 1000 */
    public int count() {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new UsageException("--jobs", "batch.bad-jobs", jobs, MOST_JOBS);
        }
        return jobs;
    }
}

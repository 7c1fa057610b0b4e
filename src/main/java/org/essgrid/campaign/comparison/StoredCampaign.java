package org.essgrid.campaign.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.history.HistoryBuilder;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.source.SourceFile;

/**
 * The results of one campaign.
 *
 * @param file a line an actor
 */
public record StoredCampaign(Path file) {

    /**
     * What stands in the file.
     *
     * @param grid that of the first actor
     * @param date the latest day on which a questionnaire was completed
     * @param called how the actors call the campaign, if they agree
     */
    public record Summary(StoredActor.GridVersion grid, Optional<LocalDate> date, Optional<String> called) {}

    /** @param path a file of results, or the folder of a batch */
    public static StoredCampaign at(Path path) {
        return new StoredCampaign(Files.isDirectory(path) ? path.resolve(OutputFolder.RESULTS_JSONL) : path);
    }

    /** The name of the file, or of the folder of a batch that it is in: what a campaign goes by that has no other name. */
    public String label() {
        Path named = file.toAbsolutePath().normalize();
        Path parent = named.getParent();
        String last = String.valueOf(named.getFileName());
        if (last.equals(OutputFolder.RESULTS_JSONL) && parent != null && parent.getFileName() != null) {
            return String.valueOf(parent.getFileName());
        }
        return last.replaceFirst("\\.[^.]*$", "");
    }

    private interface Taking {
        void take(StoredActor actor, String source);
    }

    /**
     * Looks through the file.
     *
     * @return empty if it cannot be read, no actor stands there, or not all are of one grid, with the reason among the
     *     problems
     */
    public Optional<Summary> summary(Diagnostics problems) {
        Set<StoredActor.GridVersion> grids = new LinkedHashSet<>();
        Set<LocalDate> dates = new LinkedHashSet<>();
        Set<String> called = new LinkedHashSet<>();
        int before = problems.sorted().size();
        each(problems, (actor, source) -> {
            grids.add(actor.grid());
            actor.actor().date().ifPresent(dates::add);
            called.add(actor.actor().campaign());
        });
        boolean unreadable = problems.sorted().size() > before;
        if (grids.size() == 1) {
            return Optional.of(new Summary(
                    grids.iterator().next(),
                    dates.stream().max(Comparator.naturalOrder()),
                    called.size() == 1
                            ? called.stream().filter(one -> !one.isBlank()).findFirst()
                            : Optional.empty()));
        }
        if (!grids.isEmpty()) {
            problems.add(Diagnostic.error(Location.of(file.toString()), "compare.several-grids"));
        } else if (!unreadable) {
            problems.add(Diagnostic.error(Location.of(file.toString()), "compare.nobody"));
        }
        return Optional.empty();
    }

    /**
     * Has all actors taken in.
     *
     * @param place of the campaign
     */
    public void tell(HistoryBuilder intake, int place, Diagnostics problems) {
        each(problems, (actor, source) -> intake.add(place, actor, source));
    }

    private void each(Diagnostics problems, Taking taking) {
        Optional<InputStream> in = SourceFile.open(file, problems);
        if (in.isEmpty()) {
            return;
        }
        try (ResultsReader reader = new ResultsReader(file.toString(), in.get())) {
            Optional<StoredActor> actor = reader.next(problems);
            for (int line = 1; actor.isPresent(); line++) {
                taking.take(actor.get(), "line-" + line);
                actor = reader.next(problems);
            }
        } catch (IOException e) {
            problems.add(SourceFile.unreadable(file.toString(), e));
        }
    }
}

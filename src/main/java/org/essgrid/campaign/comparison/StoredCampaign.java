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
import java.util.function.BiConsumer;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.network.history.HistoryBuilder;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.source.SourceFile;

/**
 * The results of one campaign.
 *
 * @param file JSON with one actor per line, or a single document
 */
public record StoredCampaign(Path file) {

    /**
     * The content of the file.
     *
     * @param grid the grid of all actors
     * @param date the latest date on which a questionnaire was completed
     * @param called the name that all actors give to the campaign, if it is the same
     */
    public record Summary(StoredActor.GridVersion grid, Optional<LocalDate> date, Optional<String> called) {}

    /**
     * @param path a file of results, or the folder of a batch
     * @throws InvalidInputException if the folder holds a pipe or a device in place of results
     */
    public static StoredCampaign at(Path path) {
        if (!Files.isDirectory(path)) {
            return new StoredCampaign(path);
        }
        Path results = path.resolve(OutputFolder.RESULTS_JSONL);
        SourceFile.irregular(results).ifPresent(problem -> {
            throw new InvalidInputException(problem);
        });
        return new StoredCampaign(results);
    }

    /** The default name of the campaign: that of the file without its extension, or that of the folder of a batch. */
    public String label() {
        Path named = file.toAbsolutePath().normalize();
        Path parent = named.getParent();
        String last = String.valueOf(named.getFileName());
        if (last.equals(OutputFolder.RESULTS_JSONL) && parent != null && parent.getFileName() != null) {
            return String.valueOf(parent.getFileName());
        }
        return last.replaceFirst("\\.[^.]*$", "");
    }

    /**
     * Summarizes the file.
     *
     * @return empty if the file cannot be read, has no actors or has actors of several grids; the reason is among the
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
            problems.error(file.toString(), "compare.several-grids");
        } else if (!unreadable) {
            problems.error(file.toString(), "compare.nobody");
        }
        return Optional.empty();
    }

    /**
     * Adds all actors to a history.
     *
     * @param index the index of the campaign in the history, from 0
     */
    public void addTo(HistoryBuilder history, int index, Diagnostics problems) {
        each(problems, (actor, source) -> history.add(index, actor, source));
    }

    private void each(Diagnostics problems, BiConsumer<StoredActor, String> sink) {
        Optional<InputStream> in = SourceFile.open(file, problems);
        if (in.isEmpty()) {
            return;
        }
        try (ResultsReader reader = new ResultsReader(file.toString(), in.get())) {
            Optional<StoredActor> actor = reader.next(problems);
            for (int line = 1; actor.isPresent(); line++) {
                sink.accept(actor.get(), "line-" + line);
                actor = reader.next(problems);
            }
        } catch (IOException e) {
            problems.add(SourceFile.unreadable(file.toString(), e));
        }
    }
}

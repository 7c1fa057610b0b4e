package org.essgrid.answers.questionnaire;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;

/**
 * Suspects that a questionnaire is one of another grid, so that this is told once, and not of each of its names.
 *
 * @param grid the one that it was given for
 * @param names tells which names of rows, or titles of columns, may be answered for a grid
 */
public record OtherGridDetector(Grid grid, Function<Grid, Predicate<String>> names) {

    /** As many names may be mistyped or left from an earlier version of the grid. */
    private static final int MOST_MISTAKES = 4;

    /**
     * The one problem of a questionnaire most of whose names the grid does not know; empty if it knows enough of them, or at
     * least a criterion where no other grid is found: a table may have many columns of its own.
     *
     * @param used the names in the questionnaire, and where each stands
     */
    public Optional<Diagnostic> problem(Map<String, Location> used) {
        List<String> strange =
                used.keySet().stream().filter(known(grid).negate()).toList();
        if (strange.size() <= MOST_MISTAKES || !isMost(strange.size(), used.size())) {
            return Optional.empty();
        }
        Location first = used.getOrDefault(strange.get(0), Location.of(""));
        boolean asksNothing =
                used.keySet().stream().noneMatch(name -> grid.index().get(name) instanceof Criterion);
        return shipped()
                .filter(other -> isMost(count(known(other), strange), strange.size()))
                .max(Comparator.comparingLong(other -> count(known(other), used.keySet())))
                .map(other -> Diagnostic.error(
                        first, "answers.other-grid-found", strange.size(), used.size(), grid.id(), other.id()))
                .or(() -> asksNothing
                        ? Optional.of(
                                Diagnostic.error(first, "answers.other-grid", strange.size(), used.size(), grid.id()))
                        : Optional.empty());
    }

    /** Whether this is such a problem. */
    public static boolean told(Diagnostic problem) {
        return problem.key().startsWith("answers.other-grid");
    }

    private static boolean isMost(long part, int all) {
        return 2 * part > all;
    }

    /** Tells the names of a grid, among them dimensions: these cannot be answered, which is another mistake. */
    private Predicate<String> known(Grid any) {
        return names.apply(any).or(any.index().keySet()::contains);
    }

    private static long count(Predicate<String> known, Collection<String> all) {
        return all.stream().filter(known).count();
    }

    private Stream<Grid> shipped() {
        return Shipped.GRIDS.stream().filter(other -> !other.id().equals(grid.id()));
    }

    /** Read when first needed, and once, however many questionnaires of a network are of another grid. */
    private static final class Shipped {
        static final List<Grid> GRIDS = ShippedGrids.ids().stream()
                .flatMap(id -> ShippedGrids.bytes(id).stream()
                        .flatMap(bytes -> GridReader.read(id, bytes, new Diagnostics()).stream()))
                .toList();
    }
}

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
 * Detects that a questionnaire belongs to another grid, so that a single problem is reported instead of one per name.
 *
 * @param grid the grid that the questionnaire is read with
 * @param names for a grid, a test for valid row names or column titles
 */
public record OtherGridDetector(Grid grid, Function<Grid, Predicate<String>> names) {

    /** Up to this number, unknown names may be typing errors or come from an earlier version of the grid. */
    private static final int MOST_MISTAKES = 4;

    /**
     * The problem of a questionnaire most of whose names are unknown to the grid. Empty if enough of them are known, or if no
     * other grid matches and at least one name is a criterion, since a table may have many columns of its own.
     *
     * @param used the names in the questionnaire, each with its location
     */
    public Optional<Diagnostic> problem(Map<String, Location> used) {
        List<String> unknown =
                used.keySet().stream().filter(known(grid).negate()).toList();
        if (unknown.size() <= MOST_MISTAKES || !isMost(unknown.size(), used.size())) {
            return Optional.empty();
        }
        Location first = used.getOrDefault(unknown.get(0), Location.of(""));
        boolean noCriteria =
                used.keySet().stream().noneMatch(name -> grid.index().get(name) instanceof Criterion);
        return shipped()
                .filter(other -> isMost(count(known(other), unknown), unknown.size()))
                .max(Comparator.comparingLong(other -> count(known(other), used.keySet())))
                .map(other -> Diagnostic.error(
                        first, "answers.other-grid-found", unknown.size(), used.size(), grid.id(), other.id()))
                .or(() -> noCriteria
                        ? Optional.of(
                                Diagnostic.error(first, "answers.other-grid", unknown.size(), used.size(), grid.id()))
                        : Optional.empty());
    }

    /** Whether this is a problem that a detector reported. */
    public static boolean isOtherGrid(Diagnostic problem) {
        return problem.key().startsWith("answers.other-grid");
    }

    private static boolean isMost(long part, int all) {
        return 2 * part > all;
    }

    /** The names of a grid, including its dimensions: naming one of these is another error. */
    private Predicate<String> known(Grid any) {
        return names.apply(any).or(any.index().keySet()::contains);
    }

    private static long count(Predicate<String> known, Collection<String> all) {
        return all.stream().filter(known).count();
    }

    private Stream<Grid> shipped() {
        return Shipped.GRIDS.stream().filter(other -> !other.id().equals(grid.id()));
    }

    /** Read once, when first needed, because many questionnaires of a network may belong to another grid. */
    private static final class Shipped {
        static final List<Grid> GRIDS = ShippedGrids.ids().stream()
                .flatMap(id -> ShippedGrids.bytes(id).stream()
                        .flatMap(bytes -> GridReader.read(id, bytes, new Diagnostics()).stream()))
                .toList();
    }
}

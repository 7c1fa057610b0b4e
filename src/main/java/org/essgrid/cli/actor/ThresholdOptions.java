package org.essgrid.cli.actor;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.Verdict;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a score must reach for the command to end well; to be mixed into it. */
final class ThresholdOptions {

    @Option(
            names = "--fail-under",
            paramLabel = "cli.label-score",
            converter = EitherDecimalMark.class,
            description = "cli.option-fail-under")
    private Optional<BigDecimal> failUnder = Optional.empty();

    @Option(names = "--fail-gates", description = "cli.option-fail-gates")
    private boolean failGates;

    /** @throws UsageException if no score of the grid can be as high as was asked for */
    void mustBeReachable(Grid grid) {
        BigDecimal outOf = grid.root().publication().outOf();
        if (failUnder.isPresent() && failUnder.get().compareTo(outOf) > 0) {
            throw new UsageException(
                    Diagnostic.error(Location.of("--fail-under"), "cli.fail-under-beyond", failUnder.get(), outOf));
        }
    }

    /** Whether all that was asked for is met; what is not is told. */
    boolean areMet(Assessment assessment, Session session) {
        boolean under = isUnder(assessment);
        boolean closed = isClosed(assessment);
        if (under) {
            session.tell("cli.under-threshold", failUnder.orElseThrow());
        }
        if (closed) {
            session.tell("cli.gate-closed");
        }
        return !under && !closed;
    }

    /** The same without a word. */
    boolean areMet(Assessment assessment) {
        return !isUnder(assessment) && !isClosed(assessment);
    }

    /** A score that cannot be computed does not meet a threshold. */
    private boolean isUnder(Assessment assessment) {
        Optional<BigDecimal> score = assessment.root().score().map(Score::published);
        return failUnder.isPresent()
                && score.map(s -> s.compareTo(failUnder.get()) < 0).orElse(true);
    }

    /** A threshold as a program writes it, 62.5, or as the scores are shown in French, 62,5. */
    private static final class EitherDecimalMark implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String number) {
            try {
                return new BigDecimal(number.strip().replace(',', '.'));
            } catch (NumberFormatException e) {
                throw new TypeConversionException(number);
            }
        }
    }

    /** A gate that cannot be told is not passed. */
    private boolean isClosed(Assessment assessment) {
        return failGates
                && assessment.gates().stream()
                        .anyMatch(gate -> gate.verdict() == Verdict.FAIL || gate.verdict() == Verdict.UNKNOWN);
    }
}

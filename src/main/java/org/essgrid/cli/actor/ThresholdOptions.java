package org.essgrid.cli.actor;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.Verdict;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.UsageException;
import org.essgrid.grid.Grid;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The thresholds that decide the exit code; a mix-in. */
final class ThresholdOptions {

    @Option(
            names = "--fail-under",
            paramLabel = "cli.label-score",
            converter = DecimalConverter.class,
            description = "cli.option-fail-under")
    private Optional<BigDecimal> failUnder = Optional.empty();

    @Option(names = "--fail-gates", description = "cli.option-fail-gates")
    private boolean failGates;

    /** @throws UsageException if no score of the grid can reach the threshold */
    void mustBeReachable(Grid grid) {
        BigDecimal outOf = grid.root().publication().outOf();
        if (failUnder.isPresent() && failUnder.get().compareTo(outOf) > 0) {
            throw new UsageException("--fail-under", "cli.fail-under-beyond", failUnder.get(), outOf);
        }
    }

    /** Whether all thresholds are met; each one that is missed is reported. */
    boolean areMet(Assessment assessment, Session session) {
        boolean under = isUnder(assessment);
        boolean closed = isGateClosed(assessment);
        if (under) {
            session.tell("cli.under-threshold", failUnder.orElseThrow());
        }
        if (closed) {
            session.tell("cli.gate-closed");
        }
        return !under && !closed;
    }

    /** Whether all thresholds are met, without reporting. */
    boolean areMet(Assessment assessment) {
        return !isUnder(assessment) && !isGateClosed(assessment);
    }

    /** A score that cannot be computed does not meet a threshold. */
    private boolean isUnder(Assessment assessment) {
        Optional<BigDecimal> score = assessment.root().score().map(Score::published);
        return failUnder.isPresent()
                && score.map(s -> s.compareTo(failUnder.get()) < 0).orElse(true);
    }

    /** Accepts 62.5, and 62,5 as scores are shown in French. */
    private static final class DecimalConverter implements ITypeConverter<BigDecimal> {
        @Override
        public BigDecimal convert(String number) {
            try {
                return new BigDecimal(number.strip().replace(',', '.'));
            } catch (NumberFormatException e) {
                throw new TypeConversionException(number);
            }
        }
    }

    /** A gate with an unknown verdict is not passed. */
    private boolean isGateClosed(Assessment assessment) {
        return failGates
                && assessment.gates().stream()
                        .anyMatch(gate -> gate.verdict() == Verdict.FAIL || gate.verdict() == Verdict.UNKNOWN);
    }
}

package org.essgrid.cli.questionnaire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.Verdict;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.Inputs;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.results.CsvResults;
import org.essgrid.results.JsonResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores a questionnaire, for people or for programs. */
@Command(
        name = "score",
        aliases = "noter",
        header = "cli.score",
        footer = {
            "essgrid score ess-creteil samples/ess-creteil.csv",
            "essgrid score ess-creteil samples/ess-creteil.csv --format json -o resultat.json"
        })
public final class ScoreCommand implements Subcommand {

    private enum Format {
        text,
        json,
        csv
    }

    @Mixin
    private GridAndAnswers sources;

    @Option(names = "--format", paramLabel = "text|json|csv", description = "cli.option-format")
    private Format format = Format.text;

    @Option(names = "--fail-under", paramLabel = "cli.label-score", description = "cli.option-fail-under")
    private Optional<BigDecimal> failUnder = Optional.empty();

    @Option(names = "--fail-gates", description = "cli.option-fail-gates")
    private boolean failGates;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        Assessment assessment = new Inputs(session).assessment(sources);
        switch (format) {
            case text -> output.writeText(new ScoreText(assessment, session).text(), session);
            case json -> output.write(bytes(out -> JsonResults.write(assessment, out)), session);
            case csv -> output.write(bytes(out -> csv(assessment, out)), session);
        }
        return threshold(assessment, session);
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static void csv(Assessment assessment, ByteArrayOutputStream out) throws IOException {
        try (CsvResults csv = new CsvResults(assessment.grid(), out)) {
            csv.write(assessment);
        }
    }

    /** A score that cannot be computed does not meet a threshold, and a gate that cannot be told is not passed. */
    private ExitCode threshold(Assessment assessment, Session session) {
        ExitCode code = ExitCode.DONE;
        Optional<BigDecimal> score = assessment.root().score().map(Score::published);
        if (failUnder.isPresent()
                && score.map(s -> s.compareTo(failUnder.get()) < 0).orElse(true)) {
            session.tell("cli.under-threshold", failUnder.get());
            code = ExitCode.THRESHOLD_NOT_MET;
        }
        boolean closed = assessment.gates().stream()
                .anyMatch(gate -> gate.verdict() == Verdict.FAIL || gate.verdict() == Verdict.UNKNOWN);
        if (failGates && closed) {
            session.tell("cli.gate-closed");
            code = ExitCode.THRESHOLD_NOT_MET;
        }
        return code;
    }
}

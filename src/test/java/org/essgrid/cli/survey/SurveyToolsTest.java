package org.essgrid.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.essgrid.answers.survey.SurveyTool;
import org.essgrid.cli.CommandLineRun;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample network as each tool would export it gives the same results as its wide table, through an unedited mapping. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyToolsTest {

    private static final Path TABLE = Path.of("samples/reseau/reseau.csv");
    private static final Grid GRID = GridReader.read(
                    "ess-creteil", ShippedGrids.bytes("ess-creteil").orElseThrow(), new Diagnostics())
            .orElseThrow();

    private Path folder = Path.of("");
    private String expected = "";

    @BeforeAll
    void score_the_wide_table(@TempDir Path shared) throws IOException {
        folder = shared;
        expected = results(TABLE);
    }

    @ParameterizedTest
    @EnumSource(SurveyTool.class)
    void an_export_gives_the_results_of_the_plain_table(SurveyTool tool) throws IOException {
        Path export = folder.resolve(tool.id() + ".csv");
        Files.write(export, SurveyDialect.export(tool, GRID, Files.readAllBytes(TABLE)));

        CommandLineRun map = CommandLineRun.of("map", "ess-creteil", export.toString());
        assertThat(map.told()).contains(tool.id() + "\u00A0: ");
        assertThat(map.code()).as(map.told()).isEqualTo(ExitCode.DONE);
        assertThat(differing(results(export))).isEmpty();
    }

    /** The lines that differ, of which a few suffice. */
    private List<String> differing(String results) {
        List<String> lines = List.of(expected.split("\n", -1));
        List<String> others = List.of(results.split("\n", -1));
        assertThat(others).hasSameSizeAs(lines);
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).equals(others.get(i)))
                .mapToObj(i -> others.get(i) + "\ninstead of\n" + lines.get(i))
                .limit(2)
                .toList();
    }

    private String results(Path table) throws IOException {
        Path output = folder.resolve("results-" + table.getFileName());
        CommandLineRun batch = CommandLineRun.of(
                "batch", "ess-creteil", table.toString(), "--reports", "none", "-o", output.toString());
        assertThat(batch.code()).as(batch.told()).isIn(ExitCode.DONE, ExitCode.SOME_REJECTED);
        return Files.readString(output.resolve("results.csv"));
    }
}

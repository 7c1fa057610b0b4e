package org.essgrid.answers.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.survey.SurveyMapping.Column;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.source.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of answers with one row per actor: wide tables, and exports of survey tools through their mapping.
 *
 * @param mapping of the export; empty for a wide table
 */
public record AnswerTables(Grid grid, Optional<SurveyMapping> mapping) {

    /**
     * For a file with its mapping: the given one, or else the one next to the file.
     *
     * @throws InvalidInputException if the mapping has errors
     */
    public static AnswerTables of(Grid grid, Path file, Optional<Path> named) {
        Path beside = Path.of(file + SurveyMapping.EXTENSION);
        Optional<Path> path = named.or(() -> Optional.of(beside).filter(Files::exists));
        Diagnostics problems = new Diagnostics();
        Optional<SurveyMapping> mapping =
                path.flatMap(found -> SourceFile.readRegular(found, YamlReader.LARGEST, problems)
                        .flatMap(bytes -> MappingReader.read(grid, found.toString(), bytes, problems)));
        problems.throwIfErrors();
        return new AnswerTables(grid, mapping);
    }

    /**
     * Whether a file has one row per actor, rather than the questionnaire of one actor.
     *
     * @param beginning what {@link CsvReader#beginning} gives of it
     */
    public boolean recognises(byte[] beginning) {
        return mapping.isPresent()
                || new AnswerTableReader(grid).recognises(beginning)
                || tool(beginning).isPresent();
    }

    /**
     * The actors of a table; the caller closes the stream. Empty if the titles have errors, which are all reported.
     *
     * @param file the file as the user named it
     * @throws IOException if reading the stream fails
     */
    public Optional<AnswerTableStream> open(String file, InputStream in, Diagnostics problems) throws IOException {
        if (mapping.isPresent()) {
            return openMapped(mapping.get(), file, in, problems);
        }
        byte[] beginning = CsvReader.beginning(in);
        Diagnostics found = new Diagnostics();
        Optional<AnswerTableStream> table = new AnswerTableReader(grid)
                .open(file, new SequenceInputStream(new ByteArrayInputStream(beginning), in), found);
        Optional<SurveyTool> tool = found.hasErrors() ? tool(beginning) : Optional.empty();
        if (tool.isPresent()) {
            problems.error(file, "survey.without-mapping", tool.get().id());
        } else {
            problems.addAll(found.sorted());
        }
        return table;
    }

    private Optional<AnswerTableStream> openMapped(SurveyMapping map, String file, InputStream in, Diagnostics problems)
            throws IOException {
        Diagnostics found = new Diagnostics();
        Optional<CsvStream> stream = ExportTitles.reader(map.titleRows()).open(file, in, found);
        // In exports titles repeat; their columns are distinguished by their letters.
        found.sorted().stream()
                .filter(problem -> !problem.key().equals(CsvHeader.TWICE))
                .forEach(problems::add);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        CsvHeader header = ExportTitles.of(stream.get(), map.tool());
        ColumnLookup lookup = ColumnLookup.of(map, header);
        lookup.report(problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        @Nullable Column[] columns = lookup.byIndex();
        MappedRows rows = new MappedRows(map, header, TargetOptions.of(grid), columns);
        return Optional.of(AnswerTableStream.converted(grid, stream.get(), header, rows.targets(), rows));
    }

    /** The survey tool whose exports begin like this; empty if no sign of one is certain. */
    static Optional<SurveyTool> tool(byte[] beginning) {
        // Tools with several rows of titles have a short first row, which does not show what separates cells.
        return tool(beginning, SurveyTool.DRUPAL_WEBFORM.titleRows()).or(() -> tool(beginning, 1));
    }

    private static Optional<SurveyTool> tool(byte[] beginning, int titleRows) {
        try {
            return ExportTitles.reader(titleRows)
                    .open("", new ByteArrayInputStream(beginning), new Diagnostics())
                    .flatMap(stream -> SurveyTool.of(Stream.concat(
                                    stream.preamble().stream().map(CsvRow::cells),
                                    Stream.of(stream.header().names()))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}

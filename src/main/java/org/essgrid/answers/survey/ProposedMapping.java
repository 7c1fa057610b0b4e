package org.essgrid.answers.survey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.text.Messages;

/**
 * The mapping that is proposed for an export.
 *
 * @param text the file
 * @param questions what the user has to decide, with the places in the export
 * @param mapped how many columns fill a column of the grid's table
 */
public record ProposedMapping(String text, SurveyTool tool, List<Diagnostic> questions, int mapped, int ignored) {

    public ProposedMapping {
        questions = List.copyOf(questions);
    }

    /** An earlier mapping, from which everything is kept. */
    @SuppressWarnings("ArrayRecordComponent") // The content is passed on, never compared.
    public record Earlier(String file, byte[] bytes) {}

    /**
     * Proposes a mapping; empty if the export or the earlier mapping cannot be read, which is then reported.
     *
     * @param file the export as the user named it
     * @param named the tool that the user named
     * @throws IOException if reading the export fails
     */
    public static Optional<ProposedMapping> of(
            Grid grid,
            String file,
            InputStream in,
            Optional<SurveyTool> named,
            Optional<Earlier> earlier,
            Messages messages,
            Diagnostics problems)
            throws IOException {
        Optional<SurveyMapping> before =
                earlier.flatMap(old -> MappingReader.read(grid, old.file(), old.bytes(), problems));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        byte[] beginning = CsvReader.beginning(in);
        Optional<SurveyTool> known =
                named.or(() -> before.map(SurveyMapping::tool)).or(() -> AnswerTables.tool(beginning));
        SurveyTool tool = known.orElse(SurveyTool.TABLE);
        int titleRows = before.map(SurveyMapping::titleRows).orElse(tool.titleRows());
        Diagnostics found = new Diagnostics();
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        Optional<CsvStream> stream = ExportTitles.reader(titleRows).open(file, whole, found);
        if (stream.isEmpty()) {
            problems.addAll(found.sorted());
            return Optional.empty();
        }
        CsvHeader header = ExportTitles.of(stream.get(), tool);
        ColumnValues values = ColumnValues.read(stream.get(), header.names().size());
        MappingProposal proposal = new MappingProposal(grid, tool, header, values, before);
        boolean monthFirst = before.isEmpty() && proposal.monthFirst();
        List<Diagnostic> questions = new ArrayList<>(proposal.questions());
        if (known.isEmpty() && !new AnswerTableReader(grid).recognises(beginning)) {
            questions.add(0, Diagnostic.warning(file, "survey.unknown-tool"));
        }
        String text = earlier.isPresent()
                ? MappingText.extended(earlier.get().bytes(), proposal.lines())
                : MappingText.of(proposal, tool, grid.id(), monthFirst, messages);
        MappingReader.read(grid, file + SurveyMapping.EXTENSION, text.getBytes(StandardCharsets.UTF_8), problems);
        return Optional.of(new ProposedMapping(text, tool, questions, proposal.mapped(), proposal.ignored()));
    }
}

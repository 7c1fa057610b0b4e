package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Parameter;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The gates, which are conditions apart from the score, each with what it compares. */
record GatesSection(ReportContext context) implements Section {

    static final String ANCHOR = "gates";

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!context.assessment().gates().isEmpty()) {
            blocks.add(new Heading(2, message("report.gates"), ANCHOR));
            blocks.add(Paragraph.introduction(message("report.gates-read")));
            context.assessment().gates().forEach(gate -> gate(gate, blocks));
        }
        return blocks;
    }

    private void gate(GateResult gate, List<Block> blocks) {
        RequirementsTable table = new RequirementsTable(context);
        boolean applies = gate.verdict() != Verdict.NOT_APPLICABLE;
        List<String> notes = new ArrayList<>();
        List<String> missing = applies ? table.missingBelow(gate) : List.of();
        if (!missing.isEmpty()) {
            notes.add(message("report.missing-facts", texts().list(missing)));
        }
        gate.gate().description().map(texts()::text).ifPresent(notes::add);
        Text note = Text.EMPTY.plain(String.join(" ", notes));
        if (applies) {
            blocks.add(table.of(gate));
            if (!note.isEmpty()) {
                blocks.add(new Block.Spacer(3));
                blocks.add(Paragraph.of(note).sized(FontSize.SMALL).in(muted()));
            }
        } else {
            blocks.add(Paragraph.of(table.caption(gate).plain(". ").then(note)).sized(FontSize.SMALL));
        }
    }

    /** The dated figures that the grid relies on, as they were used for this actor. */
    List<Text> parameters() {
        return context.grid().parameters().stream().map(this::parameter).toList();
    }

    private Text parameter(Parameter parameter) {
        Optional<BigDecimal> own =
                Optional.ofNullable(context.assessment().answers().parameters().get(parameter.id()));
        String value = texts().number(own.orElse(parameter.value()), parameter.unit());
        String shipped = texts().number(parameter.value(), parameter.unit());
        String dated = texts().date(parameter.date());
        String told = own.isPresent()
                ? message("report.parameter-own", shipped, dated)
                : parameter
                        .source()
                        .map(source -> message("report.parameter-source", dated, texts().text(source)))
                        .orElse(dated);
        return Text.EMPTY
                .coloured(message("report.label", texts().text(parameter.label()), "") + " ", muted())
                .bold(value, context.palette().text())
                .plain(" – " + told + ".");
    }
}

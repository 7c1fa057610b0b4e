package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.essgrid.answers.form.FormQuestion;
import org.essgrid.answers.form.OnlineForm;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.rendering.DocumentRenderer;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;

class PaperFormTest {
    private static final Grid GRID = GridReader.read(
                    "g", ShippedGrids.bytes("ess-essentiel").orElseThrow(), new Diagnostics())
            .orElseThrow();

    private static Document paper(Language language) {
        return PaperForm.of(GRID, language, "essgrid", LocalDate.of(2026, 11, 25));
    }

    @Test
    void every_option_has_a_box() {
        OnlineForm form = new OnlineForm(GRID);
        List<String> options = form.questions().stream()
                .map(FormQuestion::options)
                .flatMap(List::stream)
                .map(option -> option.label().in(Language.ENGLISH))
                .toList();
        List<String> boxes = paper(Language.ENGLISH).blocks().stream()
                .filter(Block.KeepTogether.class::isInstance)
                .flatMap(block -> ((Block.KeepTogether) block).blocks().stream())
                .filter(Bullets.class::isInstance)
                .flatMap(block -> ((Bullets) block).items().stream())
                .filter(item -> item.mark().equals("☐"))
                .map(item -> item.text().runs().get(0).text())
                .toList();

        assertThat(boxes).hasSizeGreaterThan(40).isEqualTo(options);
    }

    @Test
    void it_can_be_printed_and_shown_without_a_missing_sign() {
        DocumentRenderer.RenderedDocument pdf =
                new DocumentRenderer().render(paper(Language.FRENCH), DocumentFormat.PDF);
        DocumentRenderer.RenderedDocument page =
                new DocumentRenderer().render(paper(Language.FRENCH), DocumentFormat.HTML);

        assertThat(pdf.warnings()).isEmpty();
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).contains("☐", "Nom de la structure");
    }
}

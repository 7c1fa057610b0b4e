package org.essgrid.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.RunningLines;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Theme;
import org.junit.jupiter.api.Test;

class HostileTextTest {

    private static final List<String> TEXTS = List.of(
            "Famille 👩‍👩‍👧‍👦 et drapeau 🇫🇷",
            "عربي تعاونية",
            "שלום קואופרטיב",
            "सहकारी 協同組合 สหกรณ์",
            "nul\u0000 cloche\u0007 tab\t fin\n retour\r",
            "demi\uD83D paire\uDE00 privé\uE123 non\uFFFE\uFFFF",
            "\u202Eà l’envers\u202C \u2066isolé\u2069",
            "Z̴̡͝a̸͚͐l̷̛̲g̶͎̈o̷͚̿",
            "A".repeat(500),
            "Très long nom d’une coopérative d’activité et d’emploi ".repeat(4),
            "{}()<>[]/%\\ (parenthèse",
            " ",
            "");

    @Test
    void any_text_anywhere_gives_a_valid_document() {
        assertThat(Conformance.failures(SampleDocuments.write(everywhere()).bytes()))
                .isEmpty();
    }

    @Test
    void any_text_may_be_the_title_and_in_the_page_header() {
        for (String text : TEXTS) {
            Metadata plain = SampleDocuments.metadata();
            Metadata metadata =
                    new Metadata("Titre " + text, plain.language(), text, plain.creator(), text, plain.date());
            PdfFile file = new PdfWriter(Theme.standard(), new Fonts())
                    .write(new Document(
                            metadata,
                            new RunningLines(text, text, text),
                            List.of(Paragraph.of("a"), new Block.PageBreak(), Paragraph.of("b"))));
            assertThat(Conformance.failures(file.bytes())).as(text).isEmpty();
        }
    }

    @Test
    void readers_learn_which_characters_are_missing() {
        PdfFile file =
                SampleDocuments.write(List.of(Paragraph.of("Bravo 🥖🥖"), Paragraph.of("שלום"), Paragraph.of("中")));
        assertThat(file.warnings())
                .extracting(GlyphWarning::codes, GlyphWarning::context)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("U+1F956, U+4E2D", "Bravo 🥖🥖"));
    }

    @Test
    void letters_of_another_script_remain_text() throws IOException {
        assertThat(PdfContent.pages(SampleDocuments.write(List.of(Paragraph.of("Ελληνικά Русский")))
                                .bytes())
                        .get(0))
                .contains("Ελληνικά Русский");
    }

    private static List<Block> everywhere() {
        List<Block> blocks = new ArrayList<>();
        for (String text : TEXTS) {
            blocks.add(Heading.of(1, text));
            blocks.add(Paragraph.of(Text.of(text).bold(text).link(text, "https://example.org/" + text, text)));
            blocks.add(Bullets.of(List.of(Text.of(text))));
            blocks.add(KeyValues.of(KeyValues.entry(text, text)));
            blocks.add(new Callout(Ink.of(0), true, List.of(Paragraph.of(text))));
            blocks.add(Table.of(
                            List.of(TableColumn.share(1), TableColumn.fit(), TableColumn.fixed(30)),
                            TableRow.of(text, text, text),
                            List.of(
                                    TableRow.of(text, text, text),
                                    TableRow.heading(TableCell.of(text).spanning(3))))
                    .captioned(Text.of(text)));
            blocks.add(new Figure(
                    200,
                    20,
                    "Figure " + text,
                    Text.of(text),
                    canvas -> canvas.text(text, 0, 10, Align.LEFT, new Lettering(8, true, Ink.of(0)))));
        }
        return blocks;
    }
}

package org.essgrid.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    @Test
    void the_same_blocks_give_the_same_bytes() {
        assertThat(SampleDocuments.write(SampleDocuments.everything()).bytes())
                .isEqualTo(SampleDocuments.write(SampleDocuments.everything()).bytes());
    }

    @Test
    void a_writer_gives_the_same_bytes_whatever_it_wrote_before() {
        PdfWriter writer = new PdfWriter(Theme.standard(), new Fonts());
        writer.write(SampleDocuments.document(List.of(Paragraph.of("שלום 🥖"))));
        assertThat(writer.write(SampleDocuments.document(SampleDocuments.everything()))
                        .bytes())
                .isEqualTo(SampleDocuments.write(SampleDocuments.everything()).bytes());
    }

    @Test
    void other_content_gives_another_document() {
        assertThat(SampleDocuments.write(List.of(Paragraph.of("a"))).bytes())
                .isNotEqualTo(SampleDocuments.write(List.of(Paragraph.of("b"))).bytes());
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        List<String> pages = PdfContent.pages(
                SampleDocuments.write(SampleDocuments.everything()).bytes());
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i).replaceAll("\\h", " ")).contains("page " + (i + 1) + " / " + pages.size());
        }
    }

    @Test
    void headings_are_nested_bookmarks() throws IOException {
        assertThat(PdfContent.bookmarks(
                        SampleDocuments.write(SampleDocuments.everything()).bytes()))
                .containsSubsequence(
                        "Rapport d’auto-évaluation", "  Synthèse", "    Points forts", "  Critères par dimension");
    }

    @Test
    void columns_are_read_one_after_the_other() throws IOException {
        List<Block> left = List.of(Paragraph.of("un"), Paragraph.of("deux"));
        List<Block> right = List.of(Paragraph.of("trois"), Paragraph.of("quatre"));
        byte[] pdf = SampleDocuments.write(List.of(
                        SideBySide.of(new SideBySide.Column(1, false, left), new SideBySide.Column(1, true, right))))
                .bytes();
        assertThat(PdfContent.pages(pdf).get(0)).containsSubsequence("un", "deux", "trois", "quatre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"55,9 / 100", "777 777,777778000 / 1 000 000", "-1 234,567890123 / 1 000"})
    void a_headline_figure_stays_on_one_line(String figure) throws IOException {
        String words = "Un niveau au nom assez long : " + figure.replace(' ', '\u00a0') + " points.";
        byte[] pdf = SampleDocuments.write(List.of(Heading.of(1, "Nom"), Heading.finding(words, Ink.of(0))))
                .bytes();

        assertThat(PdfContent.pages(pdf).get(0).replaceAll("\\h", " ")).contains(figure);
    }

    @Test
    void a_heading_never_ends_a_page() throws IOException {
        for (int lines = 30; lines < 50; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(Paragraph.of("Ligne"));
            }
            blocks.add(Heading.of(1, "Titre"));
            blocks.add(Paragraph.of("Suite"));
            for (String page : PdfContent.pages(SampleDocuments.write(blocks).bytes())) {
                assertThat(page.contains("Titre")).isEqualTo(page.contains("Suite"));
            }
        }
    }

    @Test
    void blocks_kept_together_share_a_page() throws IOException {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(0));
        blocks.add(Figure.of(100, 560, "Rien", canvas -> {}));
        blocks.add(Block.KeepTogether.of(
                Paragraph.of("premier"), Figure.of(100, 150, "Rien", canvas -> {}), Paragraph.of("dernier")));
        assertThat(PdfContent.pages(SampleDocuments.write(blocks).bytes()).get(1))
                .contains("premier", "dernier");
    }

    @Test
    void a_skipped_heading_level_is_refused() {
        assertThatThrownBy(() -> SampleDocuments.write(List.of(Heading.of(1, "a"), Heading.of(3, "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("skips a level");
    }

    @Test
    void a_link_to_nowhere_is_refused() {
        Text link = Text.EMPTY.linkTo("là", "nulle-part", "Aller là");
        assertThatThrownBy(() -> SampleDocuments.write(List.of(Paragraph.of(link))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nulle-part");
    }

    @Test
    void page_breaks_inside_groups_still_break_pages() throws IOException {
        List<Block> group = List.of(Paragraph.of("avant"), new Block.PageBreak(), Paragraph.of("après"));
        List<Block> blocks = List.of(
                new Block.KeepTogether(group),
                new Callout(Ink.of(0), true, group),
                SideBySide.of(new SideBySide.Column(1, false, group), new SideBySide.Column(1, true, group)));
        assertThat(PdfContent.pages(SampleDocuments.write(blocks).bytes())).hasSize(5);
    }

    @Test
    void long_headings_wrap_and_tiny_columns_hold() {
        List<Block> blocks = List.of(
                Heading.of(1, "Nom ".repeat(60)),
                SideBySide.of(
                        SideBySide.column(1, Paragraph.of("étroit")),
                        SideBySide.column(200, SampleDocuments.criteria(3), Bullets.of(List.of(Text.of("large"))))));
        assertThat(Conformance.failures(SampleDocuments.write(blocks).bytes())).isEmpty();
    }

    @Test
    void the_text_of_a_librarys_chart_remains_text() throws IOException {
        List<String> pages = PdfContent.pages(
                SampleDocuments.write(SampleDocuments.everything()).bytes());
        assertThat(pages.get(pages.size() - 1)).contains("Gouvernance", "Travail ≥ 1 à 7", "□");
    }
}

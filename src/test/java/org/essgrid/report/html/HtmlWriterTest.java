package org.essgrid.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Contents;
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
import org.essgrid.report.pdf.SampleDocuments;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private static final Palette PALETTE = Palette.standard();

    private static HtmlWriter writer() {
        return new HtmlWriter(PALETTE, new Fonts());
    }

    private static org.jsoup.nodes.Document page(Document document) {
        return Jsoup.parse(new String(writer().write(document), StandardCharsets.UTF_8));
    }

    @Test
    void every_block_has_the_words_of_the_pdf() {
        PageStructure.check(SameWords.check(SampleDocuments.document(SampleDocuments.everything().stream()
                .filter(block -> !(block instanceof Block.KeepTogether))
                .toList())));
    }

    @Test
    void the_same_document_gives_the_same_bytes_whatever_came_before() {
        Document document = SampleDocuments.document(SampleDocuments.everything());
        HtmlWriter one = writer();
        one.write(SampleDocuments.document(List.of(Paragraph.of("autre"))));
        assertThat(one.write(document)).isEqualTo(writer().write(document));
    }

    /** Each text in each place where a document can have one. */
    private static Document everywhere(String text) {
        Text words = Text.of(text);
        List<Block> blocks = List.of(
                Heading.of(1, text),
                new Contents(List.of(new Contents.Entry(text, "part"))),
                new Heading(2, text, "part"),
                Paragraph.of(words.bold(text).linkTo(text, "part", text).formula(text, text, PALETTE.muted())),
                Bullets.of(List.of(words)),
                KeyValues.of(KeyValues.entry(text, text)),
                new Callout(PALETTE.aim(), true, List.of(Paragraph.of(words))),
                Figure.of(
                        100,
                        20,
                        text,
                        canvas -> canvas.text(text, 1, 10, Align.LEFT, new Lettering(9, true, PALETTE.text()))),
                Table.of(
                                List.of(TableColumn.fit(text), TableColumn.share(1, text)),
                                List.of(TableRow.of(
                                        TableCell.of(text), TableCell.of(text).under(words))))
                        .captioned(words));
        Metadata metadata = new Metadata(text, Language.FRENCH, text, text, text, LocalDate.of(2026, 11, 23));
        return new Document(metadata, new RunningLines(text, text, text), blocks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></title></textarea><svg onload=alert(1)>",
                "<!-- --><![CDATA[x]]>&lt;b&gt;&#x3c;b&#x3e;",
                "]]></text></svg><script>alert(1)</script>",
                "a b\u202E c",
            })
    void what_people_write_is_text_wherever_it_is(String hostile) {
        org.jsoup.nodes.Document page = page(everywhere(hostile));
        PageStructure.check(page);
        String shown = hostile.replace("\u202E", "");
        for (String place : List.of("h1", "h2", "nav a", "li", "dd", "caption", "td div", "svg text", "footer p")) {
            assertThat(page.select(place).last().wholeText()).as(place).contains(shown);
        }
        assertThat(page.title()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "//example.org",
                "https://exa mple.org",
                "file:///etc/passwd",
                "https:\\\\example.org"
            })
    void only_addresses_of_the_web_become_links(String address) {
        Paragraph paragraph =
                Paragraph.of(Text.EMPTY.link("là", address, "là").link("ici", "https://example.org/é?a=1&b=2", "ici"));
        org.jsoup.nodes.Document page = page(SampleDocuments.document(List.of(paragraph)));
        assertThat(page.select("a[href^=h]").eachAttr("href")).containsExactly("https://example.org/é?a=1&b=2");
        assertThat(page.select("p").first().text()).isEqualTo("làici");
    }

    @Test
    void a_link_to_nowhere_is_text() {
        org.jsoup.nodes.Document page =
                page(SampleDocuments.document(List.of(Paragraph.of(Text.EMPTY.linkTo("là", "absent", "là")))));
        assertThat(page.select("p a")).isEmpty();
    }

    /** WCAG 2.2: text 4.5:1, graphics 3:1, on the paper and on the wash behind it. */
    @ParameterizedTest
    @EnumSource(PageColours.Variable.class)
    void colours_can_be_told_from_their_background(PageColours.Variable variable) {
        double least = switch (variable) {
            case TEXT, MUTED, ACCENT, AIM, FAILURE -> 4.5;
            case GRAPHIC -> 3;
            case HAIRLINE, WASH, HERE, PAPER -> 1;
        };
        for (PageColours.Variable ground : List.of(PageColours.Variable.PAPER, PageColours.Variable.WASH)) {
            assertThat(variable.dark().contrast(ground.dark())).isGreaterThanOrEqualTo(least);
            assertThat(variable.light(PALETTE).contrast(ground.light(PALETTE))).isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void figures_follow_the_dark_unless_they_have_colours_of_their_own() {
        Figure plain = Figure.of(10, 10, "Un trait.", canvas -> canvas.rectangle(0, 0, 5, 5, PALETTE.accent()));
        Figure own = Figure.of(10, 10, "Un autre.", canvas -> canvas.rectangle(0, 0, 5, 5, PALETTE.step(1)));
        org.jsoup.nodes.Document page = page(SampleDocuments.document(List.of(plain, own)));
        List<Element> drawings = page.select("svg");
        assertThat(drawings.get(0).html()).contains("var(--accent)");
        assertThat(drawings.get(0).hasClass("panel")).isFalse();
        assertThat(drawings.get(1).hasClass("panel")).isTrue();
    }
}

package org.essgrid.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.SampleDocuments;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.layout.ColumnWidths;
import org.essgrid.report.pdf.layout.TextSetter;
import org.essgrid.report.style.TextStyle;
import org.essgrid.report.style.Theme;
import org.junit.jupiter.api.Test;

class TableTest {

    private final List<TableColumn> two = List.of(TableColumn.share(1), TableColumn.share(1));

    @Test
    void every_header_cell_says_what_it_names() throws IOException {
        List<String> structure = PdfContent.structure(
                SampleDocuments.write(SampleDocuments.everything()).bytes());
        assertThat(structure).filteredOn(type -> type.startsWith("TH")).containsOnly("THead", "TH Column", "TH Row");
        assertThat(structure).contains("TH Column", "TH Row", "Caption", "TBody");
    }

    @Test
    void the_header_comes_again_on_each_page_but_is_read_once() throws IOException {
        byte[] pdf =
                SampleDocuments.write(List.of(SampleDocuments.criteria(60))).bytes();
        List<String> pages = PdfContent.pages(pdf);
        assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("Réponse"));
        assertThat(PdfContent.structure(pdf)).filteredOn("THead"::equals).hasSize(1);
        assertThat(PdfContent.structure(pdf)).filteredOn("TH Column"::equals).hasSize(4);
    }

    @Test
    void a_row_stays_on_one_page() throws IOException {
        TableRow row = TableRow.of("DÉBUT " + "mot ".repeat(150) + "FIN", "x");
        Table table = Table.of(two, TableRow.of("a", "b"), List.of(row, row, row, row, row));
        assertThat(PdfContent.pages(SampleDocuments.write(List.of(table)).bytes()))
                .hasSizeGreaterThan(1)
                .allMatch(page -> count(page, "DÉBUT") == count(page, "FIN"));
    }

    @Test
    void a_row_higher_than_a_page_goes_on_without_losing_a_line() throws IOException {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            numbers.append("n").append(i).append(' ');
        }
        Table table = Table.of(two, TableRow.of("a", "b"), List.of(TableRow.of(numbers.toString(), "x")));
        byte[] pdf = SampleDocuments.write(List.of(table)).bytes();
        String all = String.join(" ", PdfContent.pages(pdf)).replaceAll("\\s+", " ");
        assertThat(PdfContent.pages(pdf)).hasSizeGreaterThan(2);
        for (int i = 0; i < 1500; i++) {
            assertThat(all).contains("n" + i + " ");
        }
        assertThat(Conformance.failures(pdf)).isEmpty();
    }

    @Test
    void columns_never_outgrow_the_table() {
        DocumentFonts fonts = new DocumentFonts(new org.apache.pdfbox.pdmodel.PDDocument(), new Fonts());
        Theme theme = Theme.standard();
        List<TableColumn> columns =
                List.of(TableColumn.fixed(400), TableColumn.fit(), TableColumn.fit(), TableColumn.share(1));
        String wide = "large ".repeat(60);
        Table table = Table.of(columns, TableRow.of("a", "b", "c", "d"), List.of(TableRow.of(wide, wide, wide, wide)));
        double[] widths = new ColumnWidths(new TextSetter(theme, fonts), table, 450).of(TextStyle.body(theme));
        assertThat(java.util.Arrays.stream(widths).min().orElseThrow()).isGreaterThan(20);
        assertThat(java.util.Arrays.stream(widths).sum()).isLessThanOrEqualTo(450.01);
    }

    @Test
    void a_row_must_fill_the_columns() {
        assertThatThrownBy(() -> Table.of(two, TableRow.of("a", "b"), List.of(TableRow.of("seul"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int count(String page, String word) {
        return page.split(word, -1).length - 1;
    }
}

package org.essgrid.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.SampleDocuments;
import org.essgrid.report.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtraFontTest {

    private static final int CMAP = 0x636D6170;
    private static final int OS2 = 0x4F532F32;
    /** A Chinese character, which no shipped font has. */
    private static final int MIDDLE = 0x4E2D;

    @TempDir
    private Path folder;

    private final Diagnostics problems = new Diagnostics();

    private static ByteBuffer shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/DejaVuSans.ttf"))) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }

    private static int table(ByteBuffer font, int tag) {
        for (int record = 12; ; record += 16) {
            if (font.getInt(record) == tag) {
                return font.getInt(record + 8);
            }
        }
    }

    /** A shipped font whose last group of characters is replaced by one Chinese character. */
    private static byte[] chinese() throws IOException {
        ByteBuffer font = shipped();
        int cmap = table(font, CMAP);
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int map = cmap + font.getInt(cmap + 4 + 8 * i + 4);
            if (font.getShort(map) == 12) {
                int last = map + 16 + 12 * (font.getInt(map + 12) - 1);
                font.putInt(last, MIDDLE).putInt(last + 4, MIDDLE);
            }
        }
        return font.array();
    }

    private Optional<ExtraFont> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("police.ttf"), bytes);
        return ExtraFont.read(file, problems);
    }

    @Test
    void a_character_that_the_shipped_fonts_lack_is_drawn_from_it() throws IOException {
        PdfWriter writer = new PdfWriter(Theme.standard(), new Fonts(read(chinese())));
        PdfFile file = writer.write(SampleDocuments.document(java.util.List.<Block>of(Paragraph.of("L’équipe 中"))));

        assertThat(file.warnings()).isEmpty();
        assertThat(PdfContent.pages(file.bytes()).get(0)).contains("L’équipe 中");
        assertThat(Conformance.failures(file.bytes())).isEmpty();
    }

    @Test
    void another_kind_of_file_is_refused() throws IOException {
        assertThat(read("Ceci n’est pas une police.".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("report.font-kind");
    }

    @Test
    void a_font_that_must_not_be_embedded_is_refused() throws IOException {
        ByteBuffer font = shipped();
        font.putShort(table(font, OS2) + 8, (short) 2);

        assertThat(read(font.array())).isEmpty();
        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("report.font-reserved");
    }
}

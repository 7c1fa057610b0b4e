package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.essgrid.report.document.Document;
import org.essgrid.report.rendering.FigureFiles;
import org.essgrid.report.rendering.FigureFiles.NamedFile;
import org.essgrid.report.rendering.FigureFiles.PictureFormat;
import org.essgrid.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The charts of a report as pictures. */
class FigureFilesTest {

    private static final Document REPORT =
            ActorReport.of(Reports.request(Reports.sample("ess-creteil"), Language.FRENCH));

    private static Map<String, byte[]> files(PictureFormat format) {
        return FigureFiles.of(REPORT, format, Optional.empty()).stream()
                .collect(Collectors.toMap(NamedFile::name, NamedFile::bytes));
    }

    @Test
    void each_chart_has_two_sizes_and_its_alternate_text() {
        assertThat(FigureFiles.of(REPORT, PictureFormat.SVG, Optional.empty()))
                .extracting(NamedFile::name)
                .startsWith("chart-1.svg", "chart-1-slide.svg", "chart-1.txt", "chart-2.svg");
        String text = new String(files(PictureFormat.SVG).get("chart-2.txt"), StandardCharsets.UTF_8);
        assertThat(text).startsWith("2 thèmes ").contains("Accès aux marchés publics", "38");
    }

    @Test
    void an_svg_has_a_title_and_shapes_for_letters() {
        for (String name : List.of("chart-2.svg", "chart-2-slide.svg")) {
            String file = new String(files(PictureFormat.SVG).get(name), StandardCharsets.UTF_8);
            Element svg = Jsoup.parse(file, "", Parser.xmlParser()).firstElementChild();
            assertThat(svg.attr("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
            assertThat(svg.attr("width")).isEqualTo(name.contains("slide") ? "1600" : "1200");
            assertThat(svg.attr("aria-labelledby")).isEqualTo("figure-t figure-d");
            assertThat(svg.select("#figure-t, #figure-d").text()).contains("Accès aux marchés publics");
            assertThat(svg.select("text, image, script")).isEmpty();
            assertThat(file).doesNotContain("var(");
        }
    }

    @Test
    void a_png_has_its_size_and_is_not_empty() throws IOException {
        Map<String, byte[]> files = files(PictureFormat.PNG);
        BufferedImage slide = ImageIO.read(new ByteArrayInputStream(files.get("chart-2-slide.png")));
        assertThat(List.of(slide.getWidth(), slide.getHeight())).containsExactly(1600, 900);
        BufferedImage column = ImageIO.read(new ByteArrayInputStream(files.get("chart-2.png")));
        assertThat(column.getWidth()).isEqualTo(1200);
        int accent = 0;
        for (int x = 0; x < column.getWidth(); x++) {
            for (int y = 0; y < column.getHeight(); y++) {
                accent += (column.getRGB(x, y) & 0xFFFFFF) == 0x0E5A6B ? 1 : 0;
            }
        }
        // Thirteen marks of today, each of several hundred pixels.
        assertThat(accent).isBetween(13 * 300, 13 * 900);
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        for (PictureFormat format : PictureFormat.values()) {
            Map<String, byte[]> again = files(format);
            files(format).forEach((name, bytes) -> assertThat(again.get(name)).isEqualTo(bytes));
        }
    }
}

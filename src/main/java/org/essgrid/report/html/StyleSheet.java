package org.essgrid.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.essgrid.report.style.FontSize;

/** The style sheet of every page, with the shipped letters in it. */
final class StyleSheet {

    /** Of text in tables, in ems and on paper in points. */
    static final double LINE_HEIGHT = 1.5;

    static final double LEADING = FontSize.TABLE.leading();

    private final String rules;

    StyleSheet(PageColours colours) {
        this.rules = colours.rules()
                + face(400, "SourceSans3-Regular")
                + face(600, "SourceSans3-SemiBold")
                + new String(read("/html/report.css"), StandardCharsets.UTF_8);
    }

    String rules() {
        return rules;
    }

    private static String face(int weight, String file) {
        String data = Base64.getEncoder().encodeToString(read("/fonts/" + file + ".woff2"));
        return "@font-face{font-family:report;font-weight:" + (weight == 400 ? "400" : "600 700")
                + ";src:url(data:font/woff2;base64," + data + ") format(\"woff2\")}\n";
    }

    private static byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable " + resource, e);
        }
    }
}

package org.essgrid.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.essgrid.text.Language;
import org.jsoup.nodes.Element;

/**
 * What a page shows while its sources are being written.
 *
 * @param heading what the problems mean for the page; empty without problems
 * @param problems as a terminal shows them
 * @param version of the sources, which the page's script compares with the current one
 */
public record PreviewNotice(Language language, String heading, String problems, String version) {

    /** The name of the script that loads the page anew when there is another version. */
    public static final String SCRIPT = "reload.js";

    public static byte[] script() {
        try (InputStream in =
                Objects.requireNonNull(PreviewNotice.class.getResourceAsStream("/html/" + SCRIPT), SCRIPT)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable " + SCRIPT, e);
        }
    }

    void addTo(org.jsoup.nodes.Document page) {
        page.head()
                .appendElement("script")
                .attr("src", SCRIPT)
                .attr("data-version", version)
                .attr("defer", "");
        if (!heading.isEmpty()) {
            Element notice = new Element("aside").addClass("callout failure").attr("aria-label", heading);
            notice.appendElement("p")
                    .attr("role", "status")
                    .appendElement("strong")
                    .text(heading);
            notice.appendElement("pre").attr("tabindex", "0").text(problems);
            page.body().prependChild(notice);
        }
    }
}

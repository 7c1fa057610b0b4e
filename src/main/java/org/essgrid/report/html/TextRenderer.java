package org.essgrid.report.html;

import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.essgrid.report.document.LinkTarget;
import org.essgrid.report.document.Role;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.style.Ink;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Renders styled text. Every word goes through the tree of elements, which escapes it.
 *
 * @param anchors the places of the document to which links can lead
 */
record TextRenderer(PageColours colours, Set<String> anchors) {

    /** Addresses of other kinds, such as {@code javascript:}, never become links. */
    private static final Pattern SAFE_ADDRESS = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}\\\\]+");

    void append(Element parent, Text text) {
        append(parent, text, true);
    }

    /** @param coloured whether runs keep their colours; not on a background of its own, which decides for all of them */
    void append(Element parent, Text text, boolean coloured) {
        Iterator<Text> lines = text.lines().iterator();
        while (lines.hasNext()) {
            lines.next().runs().forEach(run -> append(parent, run, coloured));
            if (lines.hasNext()) {
                parent.appendElement("br");
            }
        }
    }

    private void append(Element parent, Text.Run run, boolean coloured) {
        Element at = role(parent, run.role());
        if (run.bold()) {
            at = at.appendElement("strong");
        }
        if (run.small()) {
            at = at.appendElement("small");
        }
        Ink ink = run.ink();
        if (ink != null && coloured) {
            at = at.equals(parent) ? at.appendElement("span") : at;
            colour(at, ink);
        }
        at.appendText(PrintableText.of(run.text()));
    }

    private Element role(Element parent, @Nullable Role role) {
        if (role instanceof Role.Formula formula) {
            return parent.appendElement("span")
                    .addClass("formula")
                    .attr("role", "math")
                    .attr("aria-label", PrintableText.of(formula.alternative()));
        } else if (role instanceof LinkTarget.Place place && anchors.contains(place.anchor())) {
            return parent.appendElement("a").attr("href", "#" + place.anchor());
        } else if (role instanceof LinkTarget.Address address
                && SAFE_ADDRESS.matcher(address.uri()).matches()) {
            return parent.appendElement("a").attr("href", address.uri()).attr("rel", "noopener noreferrer");
        }
        return parent;
    }

    /** Gives an element's text this colour. */
    void colour(Element element, @Nullable Ink ink) {
        if (ink != null) {
            PageColours.Variable variable = colours.variables().get(ink);
            if (variable == null) {
                element.attr("style", "color:" + PageColours.hex(ink));
            } else {
                element.addClass(variable.key());
            }
        }
    }

    /** A class named after a constant, such as its size or its alignment. */
    static void style(Element element, Enum<?> constant, Enum<?> usual) {
        if (constant != usual) {
            element.addClass(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}

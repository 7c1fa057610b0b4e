package org.essgrid.report.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;

/**
 * The colours of a page as variables of its style sheet, each with a value on a light and one on a dark background.
 *
 * @param variables the names of the palette's colours that have a counterpart on a dark background
 */
record PageColours(Palette palette, Map<Ink, Variable> variables) {

    /** A colour with two values. */
    enum Variable {
        TEXT(0xE8EDF0),
        MUTED(0xAEB9C2),
        GRAPHIC(0x84909B),
        HAIRLINE(0x37434D),
        WASH(0x1B252C),
        ACCENT(0x74C7D6),
        AIM(0xE8A873),
        FAILURE(0xFF94AC),
        HERE(0x1F4A54),
        PAPER(0x11181D);

        private final int dark;

        Variable(int dark) {
            this.dark = dark;
        }

        Ink light(Palette palette) {
            return switch (this) {
                case TEXT -> palette.text();
                case MUTED -> palette.muted();
                case GRAPHIC -> palette.graphic();
                case HAIRLINE -> palette.hairline();
                case WASH -> palette.wash();
                case ACCENT -> palette.accent();
                case AIM -> palette.aim();
                case FAILURE -> palette.failure();
                case HERE -> palette.here();
                case PAPER -> Ink.WHITE;
            };
        }

        Ink dark() {
            return Ink.of(dark);
        }

        /** Its name in the style sheet, which is also the class of text in this colour. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PageColours of(Palette palette) {
        Map<Ink, Variable> variables = new HashMap<>();
        for (Variable variable : Variable.values()) {
            variables.put(variable.light(palette), variable);
        }
        return new PageColours(palette, Map.copyOf(variables));
    }

    /** The colour as a value of a style. */
    String css(Ink ink) {
        Variable variable = variables.get(ink);
        return variable == null ? hex(ink) : "var(--" + variable.key() + ")";
    }

    static String hex(Ink ink) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", ink.red(), ink.green(), ink.blue());
    }

    /** The rules that give each variable its value. */
    String rules() {
        Map<String, String> light = new TreeMap<>();
        Map<String, String> dark = new TreeMap<>();
        StringBuilder classes = new StringBuilder();
        for (Variable variable : Variable.values()) {
            light.put("--" + variable.key(), hex(variable.light(palette)));
            dark.put("--" + variable.key(), hex(variable.dark()));
            classes.append("." + variable.key() + "{color:var(--" + variable.key() + ")}\n");
        }
        // What has no counterpart in the dark stays on a light panel.
        return ":root" + block(light) + "@media screen and (prefers-color-scheme:dark){:root" + block(dark) + ".panel"
                + block(light) + "}\n" + classes;
    }

    private static String block(Map<String, String> values) {
        StringBuilder block = new StringBuilder("{");
        values.forEach((name, value) -> block.append(name + ":" + value + ";"));
        return block.append("}\n").toString();
    }
}

package org.essgrid.report.html;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
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
        TEXT(Palette::text, 0xE8EDF0),
        MUTED(Palette::muted, 0xAEB9C2),
        GRAPHIC(Palette::graphic, 0x84909B),
        HAIRLINE(Palette::hairline, 0x37434D),
        WASH(Palette::wash, 0x1B252C),
        ACCENT(Palette::accent, 0x74C7D6),
        AIM(Palette::aim, 0xE8A873),
        FAILURE(Palette::failure, 0xFF94AC),
        HERE(Palette::here, 0x1F4A54),
        PAPER(palette -> Ink.WHITE, 0x11181D);

        private final Function<Palette, Ink> light;
        private final Ink dark;

        Variable(Function<Palette, Ink> light, int dark) {
            this.light = light;
            this.dark = Ink.of(dark);
        }

        Ink light(Palette palette) {
            return light.apply(palette);
        }

        Ink dark() {
            return dark;
        }

        /** Its name in the style sheet, which is also the class of text in this colour. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PageColours of(Palette palette) {
        Map<Ink, Variable> variables = new java.util.HashMap<>();
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

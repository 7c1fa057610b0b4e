package org.essgrid.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.essgrid.report.drawing.Painter;
import org.essgrid.report.image.GraphicsCanvas;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.style.Ink;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Draws figures as SVG. Not thread-safe, as its fonts are not. */
final class SvgDrawing {

    private static final Pattern COLOUR = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    /** What a style says of itself anyway, or what the style sheet decides. */
    private static final Pattern NEEDLESS = Pattern.compile(
            "(stroke-opacity|fill-opacity): ?1(\\.0)?(;|$)|stroke-miterlimit:[0-9.]+(;|$)|font-family:[^;]*;|stroke:none(;|$)");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d+\\.\\d{3,}");

    private final Fonts fonts;
    private final PageColours colours;

    SvgDrawing(Fonts fonts, PageColours colours) {
        this.fonts = fonts;
        this.colours = colours;
    }

    /**
     * The figure as an element of a page, in the page's own colours and letters. It has the class {@code panel} if it has
     * colours without a counterpart on a dark background.
     *
     * @param prefix of its ids, which must be unique on the page
     */
    Element inline(Painter painter, double width, double height, String prefix) {
        Element svg = drawn(painter::paint, fonts, width, height, prefix, false);
        svg.removeAttr("xmlns").removeAttr("xmlns:xlink").removeAttr("width").removeAttr("height");
        boolean whiteText = svg.select("text").stream()
                .anyMatch(text -> text.attr("style").replace(" ", "").contains("rgb(255,255,255)"));
        for (Element part : svg.select("[style]")) {
            String style = whiteText ? part.attr("style") : inVariables(part.attr("style"));
            part.attr("style", style);
            if (whiteText || style.contains("rgb(")) {
                svg.addClass("panel");
            }
        }
        return svg;
    }

    /** Says what it shows: its title ends with the first sentence, its description is the rest. */
    static void describe(Element svg, String alternative, String id) {
        String shown = PrintableText.of(alternative);
        int end = shown.indexOf(". ") + 1;
        svg.attr("role", "img").attr("aria-labelledby", id + "t" + (end == 0 ? "" : " " + id + "d"));
        if (end > 0) {
            svg.prependElement("desc").id(id + "d").text(shown.substring(end + 1));
        }
        svg.prependElement("title").id(id + "t").text(end == 0 ? shown : shown.substring(0, end));
    }

    static Element drawn(
            Consumer<GraphicsCanvas> painter,
            Fonts fonts,
            double width,
            double height,
            String prefix,
            boolean outlined) {
        SVGGraphics2D graphics = new SVGGraphics2D(width, height, SVGUnits.PX);
        graphics.setDefsKeyPrefix(prefix);
        graphics.setGeomDoubleConverter(SvgDrawing::number);
        graphics.setTransformDoubleConverter(SvgDrawing::number);
        painter.accept(new GraphicsCanvas(graphics, fonts, width, height, outlined));
        Element svg = Objects.requireNonNull(
                Parser.xmlParser().parseInput(graphics.getSVGElement(), "").firstElementChild());
        svg.removeAttr("xmlns:jfreesvg").attr("viewBox", "0 0 " + number(width) + " " + number(height));
        for (Element part : svg.select("[style]")) {
            String brief = NEEDLESS.matcher(part.attr("style")).replaceAll("");
            part.attr("style", LONG_NUMBER.matcher(brief).replaceAll(n -> number(Double.parseDouble(n.group()))));
        }
        return svg;
    }

    private String inVariables(String style) {
        return COLOUR.matcher(style).replaceAll(found -> {
            Ink ink = new Ink(part(found, 1), part(found, 2), part(found, 3));
            return colours.variables().containsKey(ink) ? colours.css(ink) : found.group();
        });
    }

    private static int part(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Two decimals are a fiftieth of a letter. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A length in the size of the surrounding text, of which a line takes 11.25 points on paper. */
    static String em(double points) {
        return String.format(Locale.ROOT, "%.2fem", points * StyleSheet.LINE_HEIGHT / StyleSheet.LEADING);
    }
}

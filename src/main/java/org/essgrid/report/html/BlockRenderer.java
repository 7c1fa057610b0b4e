package org.essgrid.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Table;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Theme;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Renders the blocks of one document. */
final class BlockRenderer {

    /** The width in points at which figures are drawn for a telephone. */
    private static final double NARROW = 250;

    private final SvgDrawing drawings;
    private final PageColours colours;
    private final TextRenderer texts;
    private final Set<String> names = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private int figures;
    private String heading = "";

    BlockRenderer(SvgDrawing drawings, PageColours colours, List<Block> blocks) {
        this.drawings = drawings;
        this.colours = colours;
        Set<String> anchors = new HashSet<>();
        addAnchors(blocks, anchors);
        this.texts = new TextRenderer(colours, anchors);
    }

    private static void addAnchors(List<Block> blocks, Set<String> anchors) {
        for (Block block : blocks) {
            if (block instanceof Heading heading && heading.anchor() != null) {
                anchors.add(heading.anchor());
            } else if (block instanceof Table table) {
                table.rows().stream()
                        .flatMap(row -> java.util.stream.Stream.ofNullable(row.anchor()))
                        .forEach(anchors::add);
            } else {
                addAnchors(block.inner(), anchors);
            }
        }
    }

    TextRenderer texts() {
        return texts;
    }

    /** Makes an element the place of an anchor; only the first of two with the same name. */
    void anchor(Element element, @Nullable String anchor) {
        if (anchor != null && placed.add(anchor)) {
            element.id(anchor);
        }
    }

    /** The name, with a number if it was given before. */
    String unique(String name) {
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    void render(Element parent, List<Block> blocks) {
        blocks.forEach(block -> render(parent, block));
    }

    private void render(Element parent, Block block) {
        if (block instanceof Heading one) {
            heading(parent, one);
        } else if (block instanceof Paragraph paragraph) {
            Element element = sized(parent.appendElement("p"), paragraph.size());
            texts.colour(element, paragraph.ink());
            TextRenderer.style(element, paragraph.align(), Align.LEFT);
            texts.append(element, paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets(parent, bullets);
        } else if (block instanceof KeyValues keyValues) {
            Element list = sized(parent.appendElement("dl"), keyValues.size());
            for (KeyValues.Entry entry : keyValues.entries()) {
                Element pair = list.appendElement("div");
                texts.append(pair.appendElement("dt"), entry.key());
                texts.append(pair.appendElement("dd"), entry.value());
            }
        } else if (block instanceof Table table) {
            new TableRenderer(this, table, colours.palette()).render(parent, heading);
        } else if (block instanceof Figure figure) {
            figure(parent, figure);
        } else {
            group(parent, block);
        }
    }

    private void group(Element parent, Block block) {
        if (block instanceof Callout callout) {
            Element frame = parent.appendElement("div").addClass(callout.open() ? "callout open" : "callout");
            frame.attr("style", "border-color:" + colours.css(callout.ink()));
            render(frame, callout.blocks());
        } else if (block instanceof SideBySide columns) {
            Element side = parent.appendElement("div").addClass("columns");
            for (SideBySide.Column column : columns.columns()) {
                Element element = side.appendElement("div").addClass(column.ruled() ? "ruled" : "plain");
                element.attr("style", "flex-grow:" + SvgDrawing.number(column.share()));
                render(element, column.blocks());
            }
        } else if (!(block instanceof Contents)) {
            // Contents are a part of the page of their own; space and pages are the style sheet's.
            render(parent, block.inner());
        }
    }

    private void heading(Element parent, Heading one) {
        heading = PrintableText.of(one.text());
        Element element = parent.appendElement("h" + one.level()).text(heading);
        anchor(element, one.anchor());
        if (one.finding() != null) {
            element.addClass("finding");
            texts.colour(element, one.finding());
        }
    }

    private void bullets(Element parent, Bullets bullets) {
        Element list = sized(parent.appendElement(bullets.numbered() ? "ol" : "ul"), bullets.size());
        boolean own = bullets.numbered()
                || bullets.items().stream().allMatch(item -> item.mark().equals("•"));
        if (bullets.numbered() && !bullets.items().isEmpty()) {
            list.attr("start", bullets.items().get(0).mark().replace(".", ""));
        } else if (!own) {
            // A list without marks of its own is no list to some readers, unless it says so.
            list.addClass("marked").attr("role", "list");
        }
        for (Bullets.Item item : bullets.items()) {
            Element element = list.appendElement("li");
            if (!own && !item.mark().isEmpty()) {
                Element mark = element.appendElement("span").text(PrintableText.of(item.mark()));
                texts.colour(mark, item.ink() == null ? colours.palette().accent() : item.ink());
            }
            element = own ? element : element.appendElement("div");
            texts.append(element, item.text());
        }
    }

    private static Element sized(Element element, FontSize size) {
        TextRenderer.style(element, size, FontSize.BODY);
        return element;
    }

    private void figure(Element parent, Figure figure) {
        Element element = parent.appendElement("figure");
        double width = Math.min(figure.width(), Theme.standard().textWidth());
        Element wide = drawing(figure, width, figure.height());
        OptionalDouble height = figure.painter().heightAt(NARROW);
        if (height.isPresent() || width <= NARROW) {
            element.appendChild(wide);
        } else {
            element.appendElement("div")
                    .addClass("scroll")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", unique(heading))
                    .appendChild(wide);
        }
        if (height.isPresent()) {
            wide.addClass("wide");
            element.appendChild(drawing(figure, NARROW, height.getAsDouble()).addClass("narrow"));
        }
        if (!figure.caption().isEmpty()) {
            texts.append(element.appendElement("figcaption"), figure.caption());
        }
    }

    private Element drawing(Figure figure, double width, double height) {
        String id = "_f" + ++figures;
        Element svg = drawings.inline(figure.painter(), width, height, id);
        svg.attr("style", "width:" + SvgDrawing.number(width * 1.4) + "px");
        SvgDrawing.describe(svg, figure.alternative(), id);
        return svg;
    }

    /** The drawing of a cell, as high as its lines of text are. */
    Element drawing(Graphic graphic) {
        Element svg = drawings.inline(graphic.painter(), graphic.width(), graphic.height(), "_f" + ++figures);
        svg.attr("style", "width:" + SvgDrawing.em(graphic.width()));
        String alternative = graphic.alternative();
        if (alternative == null) {
            return svg.attr("aria-hidden", "true");
        }
        return svg.attr("role", "img").attr("aria-label", PrintableText.of(alternative));
    }
}

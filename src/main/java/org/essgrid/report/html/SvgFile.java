package org.essgrid.report.html;

import java.awt.geom.Point2D;
import java.nio.charset.StandardCharsets;
import org.essgrid.report.image.Picture;
import org.essgrid.report.pdf.font.Fonts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes pictures as SVG, with letters as shapes, which look the same in every program. */
public record SvgFile(Fonts fonts) {

    public byte[] bytes(Picture picture, Picture.Size size) {
        Point2D extent = picture.extent(size, fonts);
        Element svg = SvgDrawing.drawn(picture::paint, fonts, extent.getX(), extent.getY(), "", true);
        svg.attr("width", String.valueOf(size.pixels()));
        svg.attr("height", String.valueOf(Math.round(extent.getY() * size.pixels() / extent.getX())));
        SvgDrawing.describe(svg, picture.figure().alternative(), "figure-");
        Document file = new Document("");
        file.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        file.appendChild(svg);
        return file.outerHtml().getBytes(StandardCharsets.UTF_8);
    }
}

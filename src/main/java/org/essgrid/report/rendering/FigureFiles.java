package org.essgrid.report.rendering;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.html.SvgFile;
import org.essgrid.report.image.Picture;
import org.essgrid.report.image.PngFile;
import org.essgrid.report.pdf.font.ExtraFont;
import org.essgrid.report.pdf.font.Fonts;

/** The figures of a document as pictures, for a newsletter and for slides, each with its alternate text. */
public final class FigureFiles {

    /** The formats of pictures. */
    public enum PictureFormat {
        SVG,
        PNG
    }

    /** A file to write into a folder. */
    @SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
    public record NamedFile(String name, byte[] bytes) {}

    private final List<Picture> pictures = new ArrayList<>();
    private final String foot;
    private String heading;
    private Text legend = Text.EMPTY;

    private FigureFiles(Document document) {
        this.heading = document.metadata().title();
        this.foot = document.running().headLeft() + " · " + document.running().foot();
        collect(document.blocks());
    }

    /**
     * Pictures and texts, in the order of the figures.
     *
     * @param font for characters that the shipped fonts lack
     */
    public static List<NamedFile> of(Document document, PictureFormat format, Optional<ExtraFont> font) {
        Fonts fonts = new Fonts(font);
        List<NamedFile> files = new ArrayList<>();
        for (Picture picture : new FigureFiles(document).pictures) {
            String name = "chart-" + (files.size() / 3 + 1);
            for (Picture.Size size : Picture.Size.values()) {
                String suffix = size == Picture.Size.SLIDE ? "-slide." : ".";
                files.add(new NamedFile(
                        name + suffix + format.name().toLowerCase(Locale.ROOT),
                        switch (format) {
                            case SVG -> new SvgFile(fonts).bytes(picture, size);
                            case PNG -> new PngFile(fonts).bytes(picture, size);
                        }));
            }
            String text = picture.title() + "\n\n" + picture.figure().alternative() + "\n";
            files.add(new NamedFile(name + ".txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    /** A figure takes its title from the heading before it and its legend from the note that is kept with it. */
    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Heading one) {
                heading = one.text();
                legend = Text.EMPTY;
            } else if (block instanceof Paragraph paragraph) {
                legend = paragraph.keepWithNext() ? paragraph.text() : Text.EMPTY;
            } else if (block instanceof Figure figure) {
                pictures.add(new Picture(figure, heading, legend, foot));
            } else {
                collect(block.inner());
            }
        }
    }
}

package org.essgrid.report.pdf.page;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.essgrid.report.document.LinkTarget;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A page being drawn. Decoration consists of artifacts, which are painted first and hidden from screen readers; content
 * is drawn under its tag. Vertical positions are measured downwards from the top of the page.
 */
public final class PdfPage {

    /** The active area of a link on a page, in PDF coordinates. */
    public record LinkArea(Tag tag, LinkTarget target, double left, double bottom, double right, double top) {}

    public final int index;
    private final Operators artifacts = new Operators(2 * 1024);
    private final Operators content = new Operators(8 * 1024);
    private final List<Tag> markedTags = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<PDFormXObject> drawings = new ArrayList<>();
    private final Set<FontFace> faces = EnumSet.noneOf(FontFace.class);
    private @Nullable Tag open;

    public PdfPage(int index) {
        this.index = index;
    }

    public Operators artifacts() {
        return artifacts;
    }

    /** The operators for a tag's content; consecutive drawing under one tag is one marked-content sequence. */
    public Operators under(Tag tag) {
        if (open != tag) {
            close();
            content.word("/" + tag.type)
                    .word("<</MCID")
                    .word(markedTags.size() + ">>")
                    .op("BDC");
            tag.add(new Tag.Marked(this, markedTags.size()));
            markedTags.add(tag);
            open = tag;
        }
        return content;
    }

    private void close() {
        if (open != null) {
            content.op("EMC");
            open = null;
        }
    }

    public void link(LinkArea area) {
        links.add(area);
        area.tag().add(new Tag.Active(this, area));
    }

    public void use(FontFace face) {
        faces.add(face);
    }

    /** The name of the drawing among the page's resources. */
    public String use(PDFormXObject drawing) {
        drawings.add(drawing);
        return drawingName(drawings.size() - 1);
    }

    public static String drawingName(int number) {
        return "D" + number;
    }

    public static double up(double down) {
        return Theme.PAGE_HEIGHT - down;
    }

    /** The finished page's operators, with those of its header and footer. */
    public ByteBuffer bytes(Operators runningLines) {
        close();
        Operators all = new Operators(artifacts.size() + content.size() + 1024);
        if (artifacts.size() > 0) {
            all.op("/Artifact BMC").append(artifacts).op("EMC");
        }
        all.append(content);
        all.append(runningLines);
        return all.bytes();
    }

    public List<Tag> markedTags() {
        return markedTags;
    }

    public List<LinkArea> links() {
        return links;
    }

    public List<PDFormXObject> drawings() {
        return drawings;
    }

    public Set<FontFace> faces() {
        return faces;
    }
}

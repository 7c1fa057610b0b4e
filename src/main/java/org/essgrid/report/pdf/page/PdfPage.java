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
 * A page being drawn. What only decorates goes to the backdrop, painted first and hidden from screen readers; what
 * means something is drawn under its tag. Heights are measured downwards from the page's head.
 */
public final class PdfPage {

    /** The part of a page that follows a link when pressed, in PDF's coordinates. */
    public record LinkArea(Tag tag, LinkTarget target, double left, double bottom, double right, double top) {}

    public final int index;
    private final Operators backdrop = new Operators(2 * 1024);
    private final Operators content = new Operators(8 * 1024);
    private final List<Tag> marks = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<PDFormXObject> drawings = new ArrayList<>();
    private final Set<FontFace> faces = EnumSet.noneOf(FontFace.class);
    private @Nullable Tag open;

    public PdfPage(int index) {
        this.index = index;
    }

    public Operators backdrop() {
        return backdrop;
    }

    /** Where the tag's content is drawn; consecutive drawing under one tag is one marked sequence. */
    public Operators under(Tag tag) {
        if (open != tag) {
            close();
            content.word("/" + tag.type)
                    .word("<</MCID")
                    .word(marks.size() + ">>")
                    .op("BDC");
            tag.add(new Tag.Marked(this, marks.size()));
            marks.add(tag);
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

    /** The finished page's operators, with the artifacts of its head and foot. */
    public ByteBuffer bytes(Operators runningLines) {
        close();
        Operators all = new Operators(backdrop.size() + content.size() + 1024);
        if (backdrop.size() > 0) {
            all.op("/Artifact BMC").append(backdrop).op("EMC");
        }
        all.append(content);
        all.append(runningLines);
        return all.bytes();
    }

    public List<Tag> marks() {
        return marks;
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

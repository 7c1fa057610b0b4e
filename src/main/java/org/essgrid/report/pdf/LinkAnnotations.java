package org.essgrid.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.essgrid.report.document.LinkTarget;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.layout.HeadingPositions;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.Theme;

/** The active areas of links, as annotations of their pages. */
final class LinkAnnotations {

    private static final int PRINTED = 4;

    private final List<COSDictionary> pages;
    private final HeadingPositions positions;
    private final Map<PdfPage.LinkArea, COSDictionary> annotations = new LinkedHashMap<>();

    LinkAnnotations(List<COSDictionary> pages, HeadingPositions positions) {
        this.pages = pages;
        this.positions = positions;
    }

    void annotate(PdfPage page) {
        if (page.links().isEmpty()) {
            return;
        }
        COSArray onPage = new COSArray();
        for (PdfPage.LinkArea area : page.links()) {
            COSDictionary annotation = annotation(area);
            annotation.setInt(COSName.STRUCT_PARENT, pages.size() + annotations.size());
            annotations.put(area, annotation);
            onPage.add(annotation);
        }
        pages.get(page.index).setItem(COSName.ANNOTS, onPage);
    }

    COSDictionary of(PdfPage.LinkArea area) {
        return Objects.requireNonNull(annotations.get(area), "a link on no page");
    }

    /** All areas in the order of their numbers in the parent tree, which follow the pages'. */
    List<PdfPage.LinkArea> inOrder() {
        return List.copyOf(annotations.keySet());
    }

    private COSDictionary annotation(PdfPage.LinkArea area) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setItem(COSName.RECT, PdfAssembler.numbers(area.left(), area.bottom(), area.right(), area.top()));
        annotation.setItem(COSName.BORDER, PdfAssembler.numbers(0, 0, 0));
        annotation.setInt(COSName.F, PRINTED);
        annotation.setItem(
                COSName.CONTENTS, new COSString(PrintableText.of(area.target().description())));
        if (area.target() instanceof LinkTarget.Address address) {
            COSDictionary action = PdfAssembler.direct();
            action.setName(COSName.S, "URI");
            action.setItem(COSName.URI, new COSString(ascii(address.uri())));
            annotation.setItem(COSName.A, action);
        } else if (area.target() instanceof LinkTarget.Place place) {
            annotation.setItem(COSName.DEST, destination(positions.at(place.anchor())));
        }
        return annotation;
    }

    private COSArray destination(HeadingPositions.Position position) {
        COSArray destination = new COSArray();
        destination.setDirect(true);
        destination.add(pages.get(position.page()));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(new COSFloat((float) Theme.LEFT));
        destination.add(new COSFloat((float) (PdfPage.up(position.y()) + 12)));
        destination.add(COSNull.NULL);
        return destination;
    }

    /** An address holds ASCII only; anything else is percent-encoded. */
    private static String ascii(String uri) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F) {
                ascii.append((char) b);
            } else {
                ascii.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return ascii.toString();
    }
}

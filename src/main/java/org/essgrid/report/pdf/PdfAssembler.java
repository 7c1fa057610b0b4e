package org.essgrid.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.pdf.layout.HeadingPositions;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Theme;

/** Puts pages, structure, bookmarks and what a document says about itself together into a file. */
record PdfAssembler(
        PDDocument document,
        DocumentFonts fonts,
        Metadata metadata,
        HeadingPositions signposts,
        Compression compression) {

    /** All dictionaries are compressed together, which is faster and takes less space than two hundred at a time. */
    private static final CompressParameters IN_ONE_STREAM = new CompressParameters(100_000);

    byte[] bytes(List<PdfPage> pages, RunningLinesPainter margins, Tag root) throws IOException {
        ContentFingerprint fingerprint = new ContentFingerprint();
        fingerprint.add(new XmpPacket(metadata).text());
        List<COSDictionary> made = new ArrayList<>();
        for (PdfPage page : pages) {
            ByteBuffer content = page.bytes(margins.of(page));
            fingerprint.add(content.duplicate());
            made.add(page(page, content));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        LinkAnnotations links = new LinkAnnotations(made, signposts);
        pages.forEach(links::annotate);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(made, links).root(root, pages));
        new Bookmarks(document, signposts).add();
        new DocumentCatalog(document, metadata, compression).declare();
        document.setDocumentId(fingerprint.value());
        ByteArrayOutputStream out = new ByteArrayOutputStream(96 * 1024);
        document.save(out, IN_ONE_STREAM);
        return out.toByteArray();
    }

    private COSDictionary page(PdfPage page, ByteBuffer content) throws IOException {
        PDPage made = new PDPage(new PDRectangle((float) Theme.PAGE_WIDTH, (float) Theme.PAGE_HEIGHT));
        COSDictionary dictionary = made.getCOSObject();
        dictionary.setItem(COSName.RESOURCES, resources(page));
        dictionary.setItem(COSName.CONTENTS, compression.stream(document, content));
        dictionary.setInt(COSName.STRUCT_PARENTS, page.index);
        dictionary.setName("Tabs", "S");
        document.addPage(made);
        return dictionary;
    }

    private COSDictionary resources(PdfPage page) {
        COSDictionary resources = direct();
        COSDictionary faces = direct();
        for (FontFace face : page.faces()) {
            faces.setItem(face.key(), fonts.embedded(face));
        }
        resources.setItem(COSName.FONT, faces);
        if (!page.drawings().isEmpty()) {
            COSDictionary drawings = direct();
            for (int i = 0; i < page.drawings().size(); i++) {
                drawings.setItem(PdfPage.drawingName(i), page.drawings().get(i).getCOSObject());
            }
            resources.setItem(COSName.XOBJECT, drawings);
        }
        return resources;
    }

    /** A dictionary written inside its owner, which spares the file an object. */
    static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        array.setDirect(true);
        for (double value : values) {
            array.add(new org.apache.pdfbox.cos.COSFloat(Math.round(value * 100) / 100f));
        }
        return array;
    }
}

package org.essgrid.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.pdf.layout.HeadingPositions;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Theme;

/** Assembles pages, structure, bookmarks and metadata into a file. */
record PdfAssembler(
        PDDocument document,
        DocumentFonts fonts,
        Metadata metadata,
        HeadingPositions positions,
        Compression compression) {

    /** All dictionaries are compressed together, which is faster and takes less space than two hundred at a time. */
    private static final CompressParameters IN_ONE_STREAM = new CompressParameters(100_000);

    byte[] bytes(List<PdfPage> pages, PageMargins margins, Theme theme, Tag root) throws IOException {
        CRC32 high = new CRC32();
        CRC32C low = new CRC32C();
        addTo(high, low, ByteBuffer.wrap(new XmpPacket(metadata).text().getBytes(StandardCharsets.UTF_8)));
        List<COSDictionary> dictionaries = new ArrayList<>();
        for (PdfPage page : pages) {
            ByteBuffer content = page.bytes(margins.operators(page, pages.size(), theme, fonts));
            addTo(high, low, content.duplicate());
            dictionaries.add(page(page, content));
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        LinkAnnotations links = new LinkAnnotations(dictionaries, positions);
        pages.forEach(links::annotate);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, new StructureTree(dictionaries, links).root(root, pages));
        addBookmarks();
        new DocumentCatalog(document, metadata, compression).declare();
        // The identifier follows from the content, so that equal documents are equal files.
        document.setDocumentId(high.getValue() << 32 | low.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream(96 * 1024);
        document.save(out, IN_ONE_STREAM);
        return out.toByteArray();
    }

    private static void addTo(CRC32 high, CRC32C low, ByteBuffer bytes) {
        high.update(bytes.duplicate());
        low.update(bytes);
    }

    private COSDictionary page(PdfPage page, ByteBuffer content) throws IOException {
        PDPage added = new PDPage(new PDRectangle((float) Theme.PAGE_WIDTH, (float) Theme.PAGE_HEIGHT));
        COSDictionary dictionary = added.getCOSObject();
        dictionary.setItem(COSName.RESOURCES, resources(page));
        dictionary.setItem(COSName.CONTENTS, compression.stream(document, content));
        dictionary.setInt(COSName.STRUCT_PARENTS, page.index);
        dictionary.setName("Tabs", "S");
        document.addPage(added);
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

    /** A dictionary written inside its owner, which saves an object. */
    static COSDictionary direct() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        array.setDirect(true);
        for (double value : values) {
            array.add(new COSFloat(Math.round(value * 100) / 100f));
        }
        return array;
    }

    /** A bookmark, or the root of all, with its level. */
    private record Level(int level, PDOutlineNode node) {}

    /** The headings as bookmarks, nested as they are. */
    private void addBookmarks() {
        if (positions.headings().isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<Level> path = new ArrayDeque<>();
        path.push(new Level(0, outline));
        for (HeadingPositions.Position position : positions.headings()) {
            while (path.element().level() >= position.level()) {
                path.pop();
            }
            PDOutlineItem item = bookmark(position);
            path.element().node().addLast(item);
            path.push(new Level(position.level(), item));
        }
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private PDOutlineItem bookmark(HeadingPositions.Position position) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(document.getPage(position.page()));
        destination.setLeft((int) Theme.LEFT);
        destination.setTop((int) Math.ceil(PdfPage.up(position.y())) + 12);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(position.title());
        item.setDestination(destination);
        return item;
    }
}

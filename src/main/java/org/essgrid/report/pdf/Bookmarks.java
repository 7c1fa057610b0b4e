package org.essgrid.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.essgrid.report.pdf.layout.HeadingPositions;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.Theme;

/** The headings as bookmarks, nested as they are. */
record Bookmarks(PDDocument document, HeadingPositions signposts) {

    private record Level(int level, PDOutlineNode node) {}

    void add() {
        if (signposts.headings().isEmpty()) {
            return;
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<Level> path = new ArrayDeque<>();
        path.push(new Level(0, outline));
        for (HeadingPositions.Post post : signposts.headings()) {
            while (path.element().level() >= post.level()) {
                path.pop();
            }
            PDOutlineItem item = item(post);
            path.element().node().addLast(item);
            path.push(new Level(post.level(), item));
        }
        outline.openNode();
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private PDOutlineItem item(HeadingPositions.Post post) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(document.getPage(post.page()));
        destination.setLeft((int) Theme.LEFT);
        destination.setTop((int) Math.ceil(PdfPage.up(post.y())) + 12);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(post.title());
        item.setDestination(destination);
        return item;
    }
}

package org.essgrid.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads back a document: its text by page, its structure, its bookmarks. */
public final class PdfContent {

    private PdfContent() {}

    /** The text of each page in the order of drawing. */
    public static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    /** Each element in reading order, with its scope if it has one: {@code TH Column}. */
    public static List<String> structure(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> found = new ArrayList<>();
            COSDictionary root = document.getDocumentCatalog().getCOSObject();
            walk(root.getCOSDictionary(COSName.STRUCT_TREE_ROOT).getDictionaryObject(COSName.K), found);
            return found;
        }
    }

    /** Bookmarks, each indented by its depth. */
    public static List<String> bookmarks(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> found = new ArrayList<>();
            bookmarks(document.getDocumentCatalog().getDocumentOutline(), "", found);
            return found;
        }
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> found) {
        for (PDOutlineItem item : node.children()) {
            found.add(indent + item.getTitle());
            bookmarks(item, indent + "  ", found);
        }
    }

    private static void walk(COSBase kid, List<String> found) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.getObject(i), found);
            }
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            COSDictionary attributes = element.getCOSDictionary(COSName.A);
            String scope = attributes == null ? null : attributes.getNameAsString("Scope");
            found.add(element.getNameAsString(COSName.S) + (scope == null ? "" : " " + scope));
            walk(element.getDictionaryObject(COSName.K), found);
        }
    }
}

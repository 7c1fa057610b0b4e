package org.essgrid.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.essgrid.report.document.Document;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Checks that a document says the same as PDF and as a page: each sentence, each figure, each alternate text, in its order. */
public final class SameWords {

    private static final Fonts FONTS = new Fonts();

    /** What a screen reader reads of one element of the PDF, without the numbers of pages. */
    private final StringBuilder words = new StringBuilder();

    private final List<String> alternatives = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();

    private SameWords() {}

    /** Not for two threads at a time. */
    public static synchronized org.jsoup.nodes.Document check(Document document) {
        SameWords paper = new SameWords();
        paper.read(new PdfWriter(Theme.standard(), FONTS).write(document).bytes());
        byte[] bytes = new HtmlWriter(Theme.standard().palette(), FONTS).write(document);
        org.jsoup.nodes.Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        org.jsoup.nodes.Document said = page.clone();
        said.select(".skip, footer, svg.narrow").remove();
        List<String> alternatives = new ArrayList<>();
        for (Element svg : said.select("svg[role=img]")) {
            String name = svg.attr("aria-label") + svg.select("title, desc").text();
            alternatives.add(bare(name));
        }
        said.select("svg title, svg desc").remove();
        List<String> contents =
                said.select("nav a").stream().map(a -> bare(a.text())).toList();
        said.select("nav").remove();
        assertThat(paper.words).hasSizeGreaterThan(60);
        assertThat(bare(said.body().wholeText())).isEqualTo(bare(paper.words.toString()));
        assertThat(alternatives).isEqualTo(paper.alternatives);
        assertThat(contents).isEqualTo(paper.contents);
        return page;
    }

    /** Lines end elsewhere: only what is printed counts. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F\\u2007]", "");
    }

    private void read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> ofPage = new HashMap<>();
                extractor
                        .getMarkedContents()
                        .forEach(content -> ofPage.merge(content.getMCID(), text(content), String::concat));
                texts.put(page.getCOSObject(), ofPage);
            }
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            words.append(read(root.getDictionaryObject(COSName.K), root, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private String read(COSBase kid, COSDictionary parent, Map<COSBase, Map<Integer, String>> texts) {
        StringBuilder read = new StringBuilder();
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                read.append(read(array.getObject(i), parent, texts));
            }
        } else if (kid instanceof COSInteger mark) {
            read.append(texts.get(parent.getDictionaryObject(COSName.PG)).getOrDefault(mark.intValue(), ""));
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            String name = element.getNameAsString(COSName.S);
            if (name.equals("Figure")) {
                alternatives.add(bare(element.getString(COSName.ALT)));
            }
            read.append(read(element.getDictionaryObject(COSName.K), element, texts));
            if (name.equals("TOCI")) {
                contents.add(bare(read.toString().replaceAll("\\h*p\\.\\h*\\d+$", "")));
            }
            boolean pageNumbers = name.equals("TOC");
            boolean ownMark = name.equals("Lbl") && read.toString().strip().matches("•|\\d+\\.");
            return pageNumbers || ownMark ? "" : read.toString();
        } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
            read.append(texts.get(reference.getDictionaryObject(COSName.PG))
                    .getOrDefault(reference.getInt(COSName.MCID), ""));
        }
        return read.toString();
    }
}

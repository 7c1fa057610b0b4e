package org.essgrid.report.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.style.Palette;
import org.essgrid.text.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * Writes documents as web pages that are files of their own: they need no script and ask no other machine for anything.
 * Not thread-safe, as its fonts are not: each worker has its own.
 */
public final class HtmlWriter {

    private static final String MAIN = "_main";
    private static final String CONTENTS = "_contents";

    private final PageColours colours;
    private final StyleSheet styles;
    private final SvgDrawing drawings;

    public HtmlWriter(Palette palette, Fonts fonts) {
        this.colours = PageColours.of(palette);
        this.styles = new StyleSheet(colours);
        this.drawings = new SvgDrawing(fonts, colours);
    }

    /** The same bytes for the same document. */
    public byte[] write(Document document) {
        return bytes(page(document));
    }

    /** A page with a notice and a script that loads it anew, for a server on this machine. */
    public byte[] preview(Optional<Document> document, PreviewNotice notice) {
        org.jsoup.nodes.Document page =
                document.map(this::page).orElseGet(() -> shell(notice.language().code(), "essgrid"));
        if (document.isEmpty()) {
            page.body().appendElement("main").appendElement("h1").text("essgrid");
        }
        notice.addTo(page);
        return bytes(page);
    }

    private static byte[] bytes(org.jsoup.nodes.Document page) {
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private org.jsoup.nodes.Document page(Document document) {
        Metadata metadata = document.metadata();
        org.jsoup.nodes.Document page = shell(metadata.language().code(), metadata.title());
        meta(page.head(), "author", metadata.author());
        meta(page.head(), "description", metadata.subject());
        meta(page.head(), "generator", metadata.creator());
        fill(page.body(), document);
        return page;
    }

    /** A page without content. */
    private org.jsoup.nodes.Document shell(String language, String title) {
        org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", language);
        page.head().appendElement("meta").attr("charset", "utf-8");
        meta(page.head(), "viewport", "width=device-width,initial-scale=1");
        meta(page.head(), "referrer", "no-referrer");
        page.head().appendElement("title").text(PrintableText.of(title));
        page.head().appendElement("style").appendChild(new DataNode(styles.rules()));
        return page;
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", PrintableText.of(content));
    }

    private void fill(Element body, Document document) {
        Messages messages = Messages.in(document.metadata().language());
        BlockRenderer renderer = new BlockRenderer(drawings, colours, document.blocks());
        body.appendElement("a").addClass("skip").attr("href", "#" + MAIN).text(messages.get("report.skip"));
        int head = headBlocks(document.blocks());
        renderer.render(body.appendElement("header"), document.blocks().subList(0, head));
        Element columns = body.appendElement("div").addClass("page");
        List<Contents.Entry> parts = new ArrayList<>();
        document.blocks().stream()
                .filter(Contents.class::isInstance)
                .forEach(block -> parts.addAll(((Contents) block).entries()));
        if (!parts.isEmpty()) {
            contents(columns.appendElement("nav"), messages.get("report.contents"), parts);
        }
        Element main = columns.appendElement("main").id(MAIN).attr("tabindex", "-1");
        renderer.render(main, document.blocks().subList(head, document.blocks().size()));
        body.appendElement("footer")
                .appendElement("p")
                .text(PrintableText.of(document.running().foot()));
    }

    /** The name and what is directly below it; the result comes after. */
    private static int headBlocks(List<Block> blocks) {
        int head = 0;
        while (head < blocks.size()
                && (blocks.get(head) instanceof Block.Spacer
                        || blocks.get(head) instanceof Paragraph
                        || (blocks.get(head) instanceof Heading heading && heading.level() == 1))) {
            head++;
        }
        return head;
    }

    private static void contents(Element nav, String title, List<Contents.Entry> parts) {
        nav.attr("aria-labelledby", CONTENTS);
        nav.appendElement("p").id(CONTENTS).text(title);
        Element list = nav.appendElement("ul").attr("role", "list");
        for (Contents.Entry part : parts) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + part.anchor())
                    .text(PrintableText.of(part.title()));
        }
    }
}

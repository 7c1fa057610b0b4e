package org.essgrid.report.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.jspecify.annotations.Nullable;

/** Writes the tags as the document's structure tree, with the parent tree that leads back from content to tags. */
final class StructureTree {

    private final List<COSDictionary> pages;
    private final LinkAnnotations links;
    private final Map<Tag, COSDictionary> elements = new HashMap<>();
    private final Map<CellKind, COSDictionary> cells = new HashMap<>();

    /** What distinguishes table cells; cells of one kind share their attributes. */
    private record CellKind(@Nullable String scope, int columnSpan) {

        COSDictionary attributes() {
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            if (scope != null) {
                attributes.setName("Scope", scope);
            }
            if (columnSpan > 1) {
                attributes.setInt("ColSpan", columnSpan);
            }
            return attributes;
        }
    }

    StructureTree(List<COSDictionary> pages, LinkAnnotations links) {
        this.pages = pages;
        this.links = links;
    }

    COSDictionary root(Tag top, List<PdfPage> drawn) {
        COSDictionary root = new COSDictionary();
        root.setName(COSName.TYPE, "StructTreeRoot");
        COSArray kids = array();
        kids.add(element(top, root));
        root.setItem(COSName.K, kids);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, parentsByNumber(drawn));
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.inOrder().size());
        return root;
    }

    private COSArray parentsByNumber(List<PdfPage> drawn) {
        COSArray numbers = array();
        for (PdfPage page : drawn) {
            COSArray owners = array();
            page.markedTags().forEach(tag -> owners.add(elements.get(tag)));
            numbers.add(COSInteger.get(page.index));
            numbers.add(owners);
        }
        int next = pages.size();
        for (PdfPage.LinkArea area : links.inOrder()) {
            numbers.add(COSInteger.get(next++));
            numbers.add(elements.get(area.tag()));
        }
        return numbers;
    }

    private COSDictionary element(Tag tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(tag, element);
        element.setName(COSName.S, tag.type);
        element.setItem(COSName.P, parent);
        String alternative = tag.alternative();
        if (alternative != null) {
            element.setItem(COSName.ALT, new COSString(PrintableText.of(alternative)));
        }
        COSDictionary attributes = attributes(tag);
        if (attributes != null) {
            element.setItem(COSName.A, attributes);
        }
        kids(tag, element);
        return element;
    }

    private void kids(Tag tag, COSDictionary element) {
        PdfPage home = home(tag);
        if (home != null) {
            element.setItem(COSName.PG, pages.get(home.index));
        }
        COSArray kids = array();
        for (Tag.Content content : tag.contents()) {
            kids.add(kid(content, home, element));
        }
        if (kids.size() == 1) {
            element.setItem(COSName.K, kids.get(0));
        } else if (kids.size() > 1) {
            element.setItem(COSName.K, kids);
        }
    }

    private COSBase kid(Tag.Content content, @Nullable PdfPage home, COSDictionary element) {
        if (content instanceof Tag.Child child) {
            return element(child.tag(), element);
        } else if (content instanceof Tag.Marked marked) {
            return marked.page() == home ? COSInteger.get(marked.number()) : reference(marked);
        }
        return reference((Tag.Active) content);
    }

    private COSDictionary reference(Tag.Active active) {
        COSDictionary reference = PdfAssembler.direct();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, links.of(active.area()));
        reference.setItem(COSName.PG, pages.get(active.page().index));
        return reference;
    }

    /** The page of the element's first own content; content on other pages names its page itself. */
    private static @Nullable PdfPage home(Tag tag) {
        for (Tag.Content content : tag.contents()) {
            if (content instanceof Tag.Marked marked) {
                return marked.page();
            }
        }
        return null;
    }

    private COSDictionary reference(Tag.Marked marked) {
        COSDictionary reference = PdfAssembler.direct();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, pages.get(marked.page().index));
        reference.setInt(COSName.MCID, marked.number());
        return reference;
    }

    private @Nullable COSDictionary attributes(Tag tag) {
        double[] box = tag.box();
        String listNumbering = tag.listNumbering();
        if (tag.scope() != null || tag.columnSpan() > 1) {
            return cells.computeIfAbsent(new CellKind(tag.scope(), tag.columnSpan()), CellKind::attributes);
        }
        if (box != null) {
            COSDictionary layout = attributesOf("Layout");
            layout.setName("Placement", "Block");
            layout.setItem(COSName.BBOX, PdfAssembler.numbers(box));
            return layout;
        }
        if (listNumbering != null) {
            COSDictionary list = attributesOf("List");
            list.setName("ListNumbering", listNumbering);
            return list;
        }
        return null;
    }

    private static COSDictionary attributesOf(String owner) {
        COSDictionary attributes = PdfAssembler.direct();
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    private static COSArray array() {
        COSArray array = new COSArray();
        array.setDirect(true);
        return array;
    }
}

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
import org.jspecify.annotations.Nullable;

/** Writes the tags as the document's structure tree, with the parent tree that leads back from content to tags. */
final class StructureTree {

    private final List<COSDictionary> pages;
    private final Links links;
    private final Map<Tag, COSDictionary> elements = new HashMap<>();

    StructureTree(List<COSDictionary> pages, Links links) {
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
            page.marks().forEach(tag -> owners.add(elements.get(tag)));
            numbers.add(COSInteger.get(page.index));
            numbers.add(owners);
        }
        int next = pages.size();
        for (LinkArea area : links.inOrder()) {
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
            element.setItem(COSName.ALT, new COSString(CleanText.of(alternative)));
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
        if (content instanceof Tag.Marked marked) {
            return marked.page() == home ? COSInteger.get(marked.number()) : reference(marked);
        }
        if (content instanceof Tag.Active active) {
            COSDictionary reference = Assembly.direct();
            reference.setName(COSName.TYPE, "OBJR");
            reference.setItem(COSName.OBJ, links.of(active.area()));
            reference.setItem(COSName.PG, pages.get(active.page().index));
            return reference;
        }
        return element(Tag.childIn(content), element);
    }

    /** The page of the element's first own content; what stands elsewhere names its page itself. */
    private static @Nullable PdfPage home(Tag tag) {
        for (Tag.Content content : tag.contents()) {
            if (content instanceof Tag.Marked marked) {
                return marked.page();
            }
        }
        return null;
    }

    private COSDictionary reference(Tag.Marked marked) {
        COSDictionary reference = Assembly.direct();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, pages.get(marked.page().index));
        reference.setInt(COSName.MCID, marked.number());
        return reference;
    }

    private static @Nullable COSDictionary attributes(Tag tag) {
        double[] box = tag.box();
        COSDictionary attributes = Assembly.direct();
        if (tag.scope() != null || tag.columnSpan() > 1) {
            attributes.setName(COSName.O, "Table");
            if (tag.scope() != null) {
                attributes.setName("Scope", tag.scope());
            }
            if (tag.columnSpan() > 1) {
                attributes.setInt("ColSpan", tag.columnSpan());
            }
        } else if (box != null) {
            attributes.setName(COSName.O, "Layout");
            attributes.setName("Placement", "Block");
            attributes.setItem(COSName.BBOX, Assembly.numbers(box));
        } else if (tag.type.equals("L")) {
            attributes.setName(COSName.O, "List");
            attributes.setName("ListNumbering", tag.numbered() ? "Decimal" : "Disc");
        } else {
            return null;
        }
        return attributes;
    }

    private static COSArray array() {
        COSArray array = new COSArray();
        array.setDirect(true);
        return array;
    }
}

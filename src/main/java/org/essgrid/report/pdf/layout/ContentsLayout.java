package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.TextStyle;

/**
 * Lays out a list of contents. The pages are known only when the document is full: the place of their numbers is kept
 * free until then.
 */
record ContentsLayout(Composer composer, Contents contents, double width, Tag tag) {

    private static final double GAP = 14;
    private static final String WIDEST = "\u00A0000";

    /** An entry on its line. */
    private record Entry(Contents.Entry entry, double x, Tag tag) {}

    List<Slice> slices() {
        List<List<Entry>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        double x = 0;
        for (Contents.Entry entry : contents.entries()) {
            double own = composer.setter().width(text(entry, WIDEST), style());
            if (x > 0 && x + own > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.get(lines.size() - 1).add(new Entry(entry, x, tag.child("TOCI")));
            x += own + GAP;
        }
        return lines.stream()
                .map(line -> Slice.of(
                        FontSize.SMALL.leading(),
                        (page, left, y) -> line.forEach(entry -> {
                            entry.tag().attach();
                            composer.positions().afterwards(() -> draw(entry, page, left, y));
                        })))
                .toList();
    }

    private void draw(Entry entry, PdfPage page, double left, double y) {
        int number = composer.positions().at(entry.entry().anchor()).page() + 1;
        double baseline = y + composer.setter().baseline(FontSize.SMALL);
        Tag owner = entry.tag().child("Reference");
        Text text = text(entry.entry(), "\u00A0" + number);
        composer.setter()
                .lines(text, style(), width, owner)
                .forEach(line -> composer.painter().draw(page, line, left + entry.x(), baseline, owner));
    }

    private static Text text(Contents.Entry entry, String number) {
        String words = entry.title() + "\u00A0p." + number;
        return Text.EMPTY.linkTo(words, entry.anchor(), words);
    }

    private TextStyle style() {
        return new TextStyle(FontSize.SMALL, false, composer.theme().palette().muted(), Align.LEFT);
    }
}

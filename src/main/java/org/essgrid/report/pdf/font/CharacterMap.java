package org.essgrid.report.pdf.font;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** Says in the language of PDF what the numbers of one byte in a page's texts stand for. */
final class CharacterMap {

    static final String NAME = "Essgrid-Usual";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** No block of a map may have more entries. */
    private static final int MOST = 100;

    /** Numbers that follow each other and stand for what follows each other too. */
    private record Span(int from, int to, int meaning) {

        boolean goesOn(int number, int next) {
            // A span must not leave the 256 characters in which it begins.
            return number == to + 1 && next == meaning + number - from && next >> 8 == meaning >> 8;
        }
    }

    private CharacterMap() {}

    /** From numbers to glyphs, which is a composite font's encoding. */
    static String toGlyphs(SortedMap<Integer, Integer> glyphs) {
        return map("Identity", NAME, 1, "cidrange", glyphs, String::valueOf);
    }

    /** From numbers to Unicode, for whoever reads, copies or searches the text. */
    static String toUnicode(SortedMap<Integer, Integer> codePoints) {
        return map("UCS", "Adobe-Identity-UCS", 2, "bfrange", codePoints, c -> "<" + HEX.toHexDigits((char) c) + ">");
    }

    private static String map(
            String ordering,
            String name,
            int type,
            String kind,
            SortedMap<Integer, Integer> meanings,
            IntFunction<String> written) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.append("/CIDSystemInfo <</Registry (Adobe) /Ordering (" + ordering + ") /Supplement 0>> def\n");
        map.append("/CMapName /" + name + " def\n/CMapType " + type + " def\n/WMode 0 def\n");
        map.append("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n");
        List<Span> spans = spans(meanings);
        for (int from = 0; from < spans.size(); from += MOST) {
            List<Span> block = spans.subList(from, Math.min(spans.size(), from + MOST));
            map.append(block.size() + " begin" + kind + "\n");
            for (Span span : block) {
                map.append("<" + HEX.toHexDigits((byte) span.from) + "> <" + HEX.toHexDigits((byte) span.to) + "> ");
                map.append(written.apply(span.meaning) + "\n");
            }
            map.append("end" + kind + "\n");
        }
        return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    }

    private static List<Span> spans(SortedMap<Integer, Integer> meanings) {
        List<Span> spans = new ArrayList<>();
        meanings.forEach((number, meaning) -> {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).goesOn(number, meaning)) {
                Span span = spans.get(last);
                spans.set(last, new Span(span.from, number, span.meaning));
            } else {
                spans.add(new Span(number, number, meaning));
            }
        });
        return spans;
    }
}

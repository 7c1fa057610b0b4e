package org.essgrid.report.pdf.font;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntFunction;

/** Writes the CMaps of a font with one-byte codes: what the codes in the text of pages mean. */
final class CharacterMap {

    static final String NAME = "Essgrid-Usual";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** No block of a map may have more entries. */
    private static final int MOST = 100;

    /** Consecutive codes with consecutive meanings. */
    private record Span(int from, int to, int meaning) {

        boolean continuesWith(int number, int next) {
            // A range must not leave the block of 256 characters in which it begins.
            return number == to + 1 && next == meaning + number - from && next >> 8 == meaning >> 8;
        }
    }

    private CharacterMap() {}

    /** From codes to glyphs: the encoding of a composite font. */
    static String toGlyphs(SortedMap<Integer, Integer> glyphs) {
        return map("Identity", NAME, 1, "cidrange", glyphs, String::valueOf);
    }

    /** From codes to Unicode, for readers that search or copy the text. */
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
            if (last >= 0 && spans.get(last).continuesWith(number, meaning)) {
                Span span = spans.get(last);
                spans.set(last, new Span(span.from, number, span.meaning));
            } else {
                spans.add(new Span(number, number, meaning));
            }
        });
        return spans;
    }
}

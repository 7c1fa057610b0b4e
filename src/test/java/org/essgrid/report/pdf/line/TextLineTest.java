package org.essgrid.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Ink;
import org.junit.jupiter.api.Test;

class TextLineTest {

    private final Fonts fonts = new Fonts();
    private final StyledLetter.Style look = new StyledLetter.Style(10, false, Ink.of(0), null);

    @Test
    void a_line_in_one_script_is_one_stretch() {
        assertThat(line("Le Fournil, 12 salariés").runs()).hasSize(1);
    }

    @Test
    void words_from_right_to_left_are_read_in_order_and_stand_in_reverse() {
        List<GlyphRun> runs = line("avec אבג דהו ensemble").runs();
        assertThat(runs).extracting(GlyphRun::text).containsExactly("avec ", "אבג", " ", "דהו", " ensemble");
        assertThat(runs.get(1).x()).isGreaterThan(runs.get(3).x());
        assertThat(runs.get(4).x()).isGreaterThan(runs.get(1).x());
        assertThat(runs.get(1).drawn()).extracting(StyledLetter::codePoint).containsExactly(0x5D2, 0x5D1, 0x5D0);
    }

    @Test
    void stretches_neither_overlap_nor_leave_holes() {
        TextLine line = line("a שלום 12 (b) עולם c");
        double[] ends = new double[2];
        line.runs().stream()
                .sorted(java.util.Comparator.comparingDouble(GlyphRun::x))
                .forEach(run -> {
                    assertThat(run.x()).isEqualTo(ends[0], org.assertj.core.data.Offset.offset(1e-9));
                    ends[0] += run.width();
                });
        assertThat(ends[0]).isEqualTo(line.width(), org.assertj.core.data.Offset.offset(1e-9));
    }

    private TextLine line(String text) {
        return new TextLine(text.codePoints()
                .mapToObj(c -> new StyledLetter(c, fonts.glyph(c, false), look))
                .toList());
    }
}

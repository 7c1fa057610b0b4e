package org.essgrid.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** A line of letters that fits its width. */
record Line(List<Letter> letters) {

    Line {
        letters = List.copyOf(letters);
    }

    /** Width in points, without the space that may end the line. */
    double width() {
        double width = 0;
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            width += i == letters.size() - 1 && letter.isSpace() ? 0 : letter.width();
        }
        return width;
    }

    /** The stretches that one operator draws, in order. */
    List<List<Letter>> stretches() {
        List<List<Letter>> stretches = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= letters.size(); i++) {
            if (i == letters.size() || !letters.get(i - 1).joins(letters.get(i))) {
                stretches.add(letters.subList(start, i));
                start = i;
            }
        }
        return stretches;
    }
}

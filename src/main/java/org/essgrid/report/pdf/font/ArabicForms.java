package org.essgrid.report.pdf.font;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * The forms in which Arabic letters are drawn: each depends on whether the letter joins the one before and the one after.
 * They are taken from the presentation forms of Unicode, which the fallback font has.
 */
public final class ArabicForms {

    private static final int FIRST = 0x600;
    private static final int LAST = 0x6FF;
    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;
    /** Drawn in place of the second letter of a ligature; it has no width. */
    private static final int NOTHING = 0x200C;

    private static final Map<String, Integer> FORMS = forms();

    private ArabicForms() {}

    /** How a letter is drawn, by its neighbours. */
    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** The code points to draw for those of a text, as many as it has. */
    public static int[] of(String text) {
        int[] letters = text.codePoints().toArray();
        int[] drawn = letters.clone();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= FIRST && letters[i] <= LAST && drawn[i] != NOTHING) {
                boolean before = joins(letters, previous(letters, i), i);
                int next = next(letters, i);
                Integer ligature = letters[i] == LAM && next == i + 1
                        ? FORMS.get(key(new String(letters, i, 2), before ? Form.FINAL : Form.ISOLATED))
                        : null;
                if (ligature != null) {
                    drawn[i] = ligature;
                    drawn[next] = NOTHING;
                } else {
                    drawn[i] = form(letters[i], before, joins(letters, i, next));
                }
            }
        }
        return drawn;
    }

    private static int form(int letter, boolean before, boolean after) {
        Form form = before ? after ? Form.MEDIAL : Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
        return FORMS.getOrDefault(key(Character.toString(letter), form), letter);
    }

    /** Whether the letter at a place joins the next one. */
    private static boolean joins(int[] letters, int place, int next) {
        return place >= 0
                && next < letters.length
                && (letters[place] == TATWEEL || has(letters[place], Form.INITIAL))
                && (letters[next] == TATWEEL || has(letters[next], Form.FINAL));
    }

    private static boolean has(int letter, Form form) {
        return FORMS.containsKey(key(Character.toString(letter), form));
    }

    /** The place of the letter before, past vowel marks. */
    private static int previous(int[] letters, int place) {
        int previous = place - 1;
        while (previous >= 0 && isMark(letters[previous])) {
            previous--;
        }
        return previous;
    }

    private static int next(int[] letters, int place) {
        int next = place + 1;
        while (next < letters.length && isMark(letters[next])) {
            next++;
        }
        return next;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static String key(String letters, Form form) {
        return letters + form;
    }

    private static Map<String, Integer> forms() {
        Map<String, Integer> forms = new HashMap<>();
        for (int c = 0xFB50; c <= 0xFEFC; c++) {
            String name = Character.isDefined(c) ? Character.getName(c) : "";
            for (Form form : Form.values()) {
                if (name.endsWith(form + " FORM")) {
                    String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
                    forms.putIfAbsent(key(Normalizer.normalize(letters, Normalizer.Form.NFC), form), c);
                }
            }
        }
        return forms;
    }
}

package org.essgrid.report.context;

import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;

/** A part of a report. Its context holds the results that it shows and the language in which it is written. */
public interface Section {

    /** What the parts of one report share. */
    interface Context {
        ReportTexts texts();

        Palette palette();
    }

    Context context();

    default ReportTexts texts() {
        return context().texts();
    }

    /** The colour of secondary text. */
    default Ink muted() {
        return context().palette().muted();
    }

    /** A message of the program in the language of the report. */
    default String message(String key, Object... arguments) {
        return texts().message(key, arguments);
    }
}

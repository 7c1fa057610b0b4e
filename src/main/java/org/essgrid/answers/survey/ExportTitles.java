package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;

/** The titles of the columns of an export, which may have several rows of them. */
final class ExportTitles {

    /** Between the texts of several rows of titles. */
    static final String STEP = " › ";

    /** The code before a text, with what separates them: {@code G01Q01[SQ001]. }. */
    private static final Pattern CODE =
            Pattern.compile("([A-Za-z][A-Za-z0-9_]*(?:\\[[^\\]]*\\])*)(?:\\._\\.|[.:] | - ).*", Pattern.DOTALL);

    private ExportTitles() {}

    /** A reader for files with so many rows of titles. */
    static CsvReader reader(int titleRows) {
        return new CsvReader(() -> new Predicate<>() {
            private int rows;

            @Override
            public boolean test(List<String> cells) {
                rows++;
                return rows >= titleRows;
            }
        });
    }

    /** The header of an export with one title for each column. */
    static CsvHeader of(CsvStream stream, SurveyTool tool) {
        CsvHeader last = stream.header();
        List<CsvRow> above = new ArrayList<>(stream.preamble());
        if (tool == SurveyTool.DRUPAL_WEBFORM && above.size() > 1) {
            // The title of the form, and « Submission Details » above the columns that are no questions.
            above.remove(0);
        }
        String[] parents = new String[above.size()];
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < last.names().size(); i++) {
            List<String> steps = new ArrayList<>();
            String own = last.names().get(i);
            for (int row = 0; row < parents.length; row++) {
                String cell = cleaned(above.get(row).cell(i));
                boolean heading = tool == SurveyTool.DRUPAL_WEBFORM && i == 0;
                if (!cell.isEmpty() || i == 0) {
                    parents[row] = heading ? "" : cell;
                }
                String parent = own.isEmpty() ? cell : parents[row];
                if (!parent.isEmpty() && !parent.equals(own)) {
                    steps.add(parent);
                }
            }
            if (!own.isEmpty()) {
                steps.add(own);
            }
            titles.add(String.join(STEP, steps));
        }
        return new CsvHeader(last.file(), last.line(), last.row(), titles, last.sheet());
    }

    private static String cleaned(String title) {
        return title.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }

    /** The code in a title of LimeSurvey; the whole title if it has none. */
    static String code(String title) {
        Matcher code = CODE.matcher(title);
        return code.matches() ? code.group(1) : title;
    }

    /** Whether the heading of a column contains the part of it by which a mapping calls the column. */
    static boolean contains(SurveyTool tool, String heading, String part) {
        return switch (tool) {
            case LIMESURVEY -> underscored(code(heading)).equals(underscored(part));
            case KOBOTOOLBOX -> heading.endsWith("/" + part);
            case ODK_CENTRAL -> heading.endsWith("-" + part) || heading.endsWith("-" + part.replace('/', '-'));
            default -> false;
        };
    }

    /** Brackets are underscores in another form of the export. */
    private static String underscored(String code) {
        return code.replace('[', '_').replace("]", "");
    }
}

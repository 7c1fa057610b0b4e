package org.essgrid.answers.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;

/**
 * What the columns and values of an export mean in a grid, as its mapping file says.
 *
 * @param file the mapping file as the user named it
 * @param titleRows how many rows of titles the export has
 * @param monthFirst whether dates have the month before the day
 * @param values what texts mean in every column, by their folded form
 * @param digest hash of the file
 */
public record SurveyMapping(
        String file,
        SurveyTool tool,
        int titleRows,
        boolean monthFirst,
        Map<String, String> values,
        List<Column> columns,
        String digest) {

    /** What is added to the name of an export to name its mapping. */
    public static final String EXTENSION = ".mapping.yaml";

    public SurveyMapping {
        values = Map.copyOf(values);
        columns = List.copyOf(columns);
    }

    /**
     * The meaning of one column.
     *
     * @param title as in the export; empty if the letters alone identify the column
     * @param index the place of the column from 0, if its title does not suffice
     * @param target the column of a wide table that it fills; empty if it is ignored
     * @param choice the id of the option that is ticked in it
     * @param separator between several options in a cell; empty if a cell has only one
     * @param values what texts mean here, by their folded form
     * @param unfinished the folded texts that mark a row as unfinished
     * @param line of the mapping file
     */
    public record Column(
            String title,
            OptionalInt index,
            Optional<ColumnTitle> target,
            Optional<String> choice,
            String separator,
            Map<String, String> values,
            Set<String> unfinished,
            int line) {

        public Column {
            values = Map.copyOf(values);
            unfinished = Set.copyOf(unfinished);
        }
    }
}

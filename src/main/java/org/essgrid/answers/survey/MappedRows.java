package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.survey.SurveyMapping.Column;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.answers.table.RowConversion;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;
import org.jspecify.annotations.Nullable;

/** Turns the rows of an export into rows of a wide table, as its mapping says. */
final class MappedRows implements RowConversion {

    private static final Pattern MONTH_FIRST =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{2,4}.*)", Pattern.DOTALL);

    /** The problems whose messages name the line of the mapping. */
    private static final String OWN = "survey.";

    private final SurveyMapping mapping;
    private final CsvHeader header;
    private final TargetOptions options;
    /** The meaning of each column of the export; null if it is not in the mapping. */
    private final @Nullable Column[] columns;
    /** The columns of the export, by the column of the wide table that they fill. */
    private final List<ColumnTitle> targets;

    private final List<List<Integer>> sources;

    MappedRows(SurveyMapping mapping, CsvHeader header, TargetOptions options, @Nullable Column[] columns) {
        this.mapping = mapping;
        this.header = header;
        this.options = options;
        this.columns = columns;
        Map<String, ColumnTitle> titles = new LinkedHashMap<>();
        Map<String, List<Integer>> indices = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            int index = i;
            Optional.ofNullable(columns[i]).flatMap(Column::target).ifPresent(target -> {
                String key = target.row() + " " + target.column();
                titles.putIfAbsent(key, target);
                indices.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
            });
        }
        this.targets = List.copyOf(titles.values());
        this.sources =
                titles.keySet().stream().map(indices::get).map(List::copyOf).toList();
    }

    /** The columns of the wide table that are filled. */
    List<ColumnTitle> targets() {
        return targets;
    }

    @Override
    public Optional<Converted> convert(CsvRow row, Diagnostics problems) {
        if (isUnfinished(row, problems)) {
            return Optional.empty();
        }
        String[] cells = new String[targets.size()];
        int[] places = new int[targets.size()];
        for (int i = 0; i < cells.length; i++) {
            ColumnTitle target = targets.get(i);
            List<Part> parts = parts(row, sources.get(i));
            Part part = options.of(target).isPresent()
                    ? new OptionParts(mapping, options.of(target).get(), problems).joined(parts)
                    : joined(parts, target, problems);
            cells[i] = isDate(target) && mapping.monthFirst() ? dayFirst(part.text()) : part.text();
            places[i] = part.index();
        }
        return Optional.of(new Converted(row, cells, places));
    }

    private boolean isUnfinished(CsvRow row, Diagnostics problems) {
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            if (column != null
                    && !column.unfinished().isEmpty()
                    && column.unfinished().contains(FoldedText.of(row.cell(i)))) {
                problems.warning(header.location(row, i), "survey.unfinished", mapping.file(), column.line());
                return true;
            }
        }
        return false;
    }

    private List<Part> parts(CsvRow row, List<Integer> indices) {
        List<Part> parts = new ArrayList<>(indices.size());
        for (int index : indices) {
            Column column = columns[index];
            if (column != null) {
                String typed = FoldedText.strip(row.cell(index));
                parts.add(new Part(column, typed, meaning(column, typed), index, header.location(row, index)));
            }
        }
        return parts;
    }

    private String meaning(Column column, String typed) {
        if (column.values().isEmpty() && mapping.values().isEmpty()) {
            return typed;
        }
        String folded = FoldedText.of(typed);
        String own = column.values().get(folded);
        return own != null ? own : mapping.values().getOrDefault(folded, typed);
    }

    /** Texts are joined; other cells that are filled must agree. */
    private static Part joined(List<Part> parts, ColumnTitle target, Diagnostics problems) {
        List<Part> filled =
                parts.stream().filter(part -> !part.text().isEmpty()).toList();
        Part first = filled.isEmpty() ? parts.get(0) : filled.get(0);
        if (filled.size() < 2) {
            return first;
        }
        if (target.column() != QuestionnaireColumn.ANSWER) {
            return first.with(
                    String.join("\n", filled.stream().map(Part::text).distinct().toList()));
        }
        filled.stream()
                .filter(other -> !FoldedText.same(other.text(), first.text()))
                .findFirst()
                .ifPresent(other -> problems.add(other.error(
                        "survey.sources-differ", other.text(), first.text(), Location.letters(first.index() + 1))));
        return first;
    }

    private static boolean isDate(ColumnTitle target) {
        return target.column() == QuestionnaireColumn.DUE || target.row().equals(SpecialRow.DATE.name(Language.FRENCH));
    }

    private static String dayFirst(String date) {
        Matcher parts = MONTH_FIRST.matcher(date);
        return parts.matches() ? parts.group(2) + "/" + parts.group(1) + "/" + parts.group(3) : date;
    }

    /** Names the line of the mapping through which the cell was read. */
    @Override
    public Diagnostic explained(Diagnostic problem) {
        int index = problem.location().column() - 1;
        Column column = index < 0 || index >= columns.length ? null : columns[index];
        return column == null || !problem.excerpt().isEmpty() || problem.key().startsWith(OWN)
                ? problem
                : problem.quoting(mapping.file() + ":" + column.line());
    }

    /**
     * One cell of the export.
     *
     * @param typed as the export has it
     * @param text what the mapping says that it means
     * @param index of the column
     */
    record Part(Column column, String typed, String text, int index, Location place) {

        Part with(String other) {
            return new Part(column, typed, other, index, place);
        }

        Diagnostic error(String key, Object... arguments) {
            return Diagnostic.error(place, key, arguments);
        }
    }
}

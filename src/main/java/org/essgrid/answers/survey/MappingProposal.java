package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.SpecialRow;
import org.essgrid.answers.survey.SurveyMapping.Column;
import org.essgrid.answers.survey.TitleIndex.Match;
import org.essgrid.answers.table.ColumnTitleReader;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Measure;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;
import org.jspecify.annotations.Nullable;

/** Proposes what the columns and values of an export mean; what is not certain is left to the user. */
final class MappingProposal {

    private static final Pattern SLASHED = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/[0-9]{2,4}\\b.*", Pattern.DOTALL);
    private static final int MONTHS = 12;

    private final SurveyTool tool;
    private final CsvHeader header;
    private final ColumnValues values;
    private final TargetOptions options;
    private final Set<String> multiple;
    private final ColumnTitle date;
    private final List<List<Match>> matches;
    private final List<String> lines = new ArrayList<>();
    private final List<Diagnostic> questions = new ArrayList<>();
    private final Set<String> filled = new TreeSet<>();
    private int mapped;
    private int ignored;

    MappingProposal(
            Grid grid, SurveyTool tool, CsvHeader header, ColumnValues values, Optional<SurveyMapping> earlier) {
        this.tool = tool;
        this.header = header;
        this.values = values;
        this.options = TargetOptions.of(grid);
        this.multiple = grid.criteria().stream()
                .filter(criterion -> criterion.measure() instanceof Measure.Qualitative levels && levels.multiple())
                .map(Criterion::id)
                .collect(Collectors.toSet());
        this.date = new ColumnTitleReader(grid)
                .read(SpecialRow.DATE.name(Language.FRENCH))
                .orElseThrow();
        TitleIndex index = new TitleIndex(grid, options);
        this.matches = withoutRivals(
                header.names().stream().map(title -> index.find(title, tool)).toList());
        Optional<ColumnLookup> lookup = earlier.map(mapping -> ColumnLookup.of(mapping, header));
        @Nullable Column[] known = lookup.map(ColumnLookup::byIndex).orElse(new Column[matches.size()]);
        for (int i = 0; i < known.length; i++) {
            if (known[i] == null) {
                propose(i);
            } else {
                checkValues(known[i], i);
            }
        }
        lookup.ifPresent(found -> found.gone().stream()
                .filter(column -> column.target().isPresent())
                .forEach(column -> ask(
                        header.location(),
                        "survey.column-gone",
                        column.title(),
                        earlier.orElseThrow().file(),
                        column.line())));
        if (!filled.contains(SpecialRow.NAME.name(Language.FRENCH))
                && !filled.contains(SpecialRow.ID.name(Language.FRENCH))) {
            ask(header.location(), "survey.no-actor");
        }
    }

    /** The lines about columns that no earlier mapping describes. */
    List<String> lines() {
        return lines;
    }

    /** What the user has to decide. */
    List<Diagnostic> questions() {
        return questions;
    }

    int mapped() {
        return mapped;
    }

    int ignored() {
        return ignored;
    }

    /** Whether dates have the month before the day; if they do not show it, that is a question. */
    boolean monthFirst() {
        Set<String> slashed = new LinkedHashSet<>();
        for (int i = 0; i < matches.size(); i++) {
            boolean isDate = tool.isDate(header.names().get(i))
                    || matches.get(i).stream()
                            .anyMatch(match -> match.target().row().equals(date.row())
                                    || match.target().column() == QuestionnaireColumn.DUE);
            slashed.addAll(isDate ? values.of(i) : List.of());
        }
        List<Matcher> dates =
                slashed.stream().map(SLASHED::matcher).filter(Matcher::matches).toList();
        boolean dayFirst = dates.stream().anyMatch(found -> Integer.parseInt(found.group(1)) > MONTHS);
        boolean monthFirst = dates.stream().anyMatch(found -> Integer.parseInt(found.group(2)) > MONTHS);
        if (!dates.isEmpty() && dayFirst == monthFirst) {
            ask(header.location(), "survey.unsure-dates", dates.get(0).group());
        }
        return dayFirst == monthFirst ? tool == SurveyTool.SURVEYMONKEY : monthFirst;
    }

    /** Answers that two columns seem to give are certain in neither. */
    private List<List<Match>> withoutRivals(List<List<Match>> found) {
        Map<String, Long> counts = new HashMap<>();
        found.stream().filter(MappingProposal::isSure).forEach(one -> counts.merge(key(one.get(0)), 1L, Long::sum));
        return found.stream()
                .map(one -> isSure(one)
                                && one.get(0).target().column() == QuestionnaireColumn.ANSWER
                                && counts.getOrDefault(key(one.get(0)), 0L) > 1
                        ? List.of(one.get(0).unsure())
                        : one)
                .toList();
    }

    private static boolean isSure(List<Match> one) {
        return one.size() == 1 && one.get(0).sure();
    }

    private static String key(Match match) {
        return match.name() + " " + match.choice().orElse("");
    }

    private void propose(int index) {
        String title = header.names().get(index);
        List<Match> its = matches.get(index);
        boolean sure = isSure(its);
        boolean unasked = !sure && (tool.isDate(title) || tool.isOther(title));
        if (sure) {
            map(index, its.get(0));
        } else if (unasked && tool.isDate(title) && !isDateAsked()) {
            filled.add(date.row());
            lines.add("  " + inLine(keys(index, "to: " + date.row())));
            mapped++;
        } else if (unasked || (title.isEmpty() && values.of(index).isEmpty())) {
            lines.add("  " + inLine(keys(index, "ignored: true")));
            ignored++;
        } else {
            String candidates = its.stream().map(MappingProposal::shown).collect(Collectors.joining(", "));
            ask(header.location(index), its.isEmpty() ? "survey.unplaced" : "survey.unsure-column", title, candidates);
            its.forEach(match -> lines.add("  # " + inLine(keys(index, meaning(match)))));
            lines.add("  # " + inLine(keys(index, "ignored: true")));
        }
    }

    private boolean isDateAsked() {
        return matches.stream()
                .anyMatch(one -> isSure(one) && one.get(0).target().equals(date));
    }

    private static String shown(Match match) {
        return match.name() + match.choice().map(id -> " (" + id + ")").orElse("");
    }

    private static String[] meaning(Match match) {
        String to = "to: " + MappingText.plainOrQuoted(match.name());
        return match.choice()
                .map(id -> new String[] {to, "choice: " + MappingText.quoted(id)})
                .orElse(new String[] {to});
    }

    /** The keys that describe a column, with their values. */
    private List<String> keys(int index, String... meaning) {
        String title = header.names().get(index);
        List<String> keys = new ArrayList<>();
        if (!title.isEmpty()) {
            keys.add("title: " + MappingText.quoted(title));
        }
        if (title.isEmpty() || header.names().indexOf(title) != header.names().lastIndexOf(title)) {
            keys.add("column: " + Location.letters(index + 1));
        }
        keys.addAll(List.of(meaning));
        List<String> unfinished = tool.unfinished(title);
        if (!unfinished.isEmpty()) {
            keys.add("unfinished: ["
                    + unfinished.stream().map(MappingText::quoted).collect(Collectors.joining(", "))
                    + "]");
        }
        return keys;
    }

    private static String inLine(List<String> keys) {
        return "- {" + String.join(", ", keys) + "}";
    }

    private void map(int index, Match match) {
        mapped++;
        filled.add(match.target().row());
        ValueProposal proposal = options.of(match.target())
                .map(its -> values(match.target(), match.choice(), its, values.of(index)))
                .orElse(ValueProposal.NONE);
        List<String> keys = keys(index, meaning(match));
        if (!proposal.separator().isEmpty()) {
            keys.add("separator: " + MappingText.quoted(proposal.separator()));
        }
        if (proposal.meanings().isEmpty() && proposal.unknown().isEmpty()) {
            lines.add("  " + inLine(keys));
            return;
        }
        // A column with values takes several lines, since each of them may be commented.
        lines.add("  - " + String.join("\n    ", keys));
        lines.add((proposal.meanings().isEmpty() ? "    # " : "    ") + "values:");
        proposal.meanings()
                .forEach((text, id) -> lines.add("      " + MappingText.quoted(text) + ": " + MappingText.quoted(id)));
        proposal.unknown()
                .forEach((text, id) -> lines.add("    #   " + MappingText.quoted(text) + ":"
                        + id.map(near -> " " + MappingText.quoted(near)).orElse("")));
        askAboutValues(index, proposal);
    }

    private ValueProposal values(ColumnTitle target, Optional<String> choice, AnswerOptions its, List<String> texts) {
        return choice.isPresent()
                ? ValueProposal.ofTicks(choice.get(), its, texts)
                : multiple.contains(target.row())
                        ? ValueProposal.ofSeveral(its, texts, tool)
                        : ValueProposal.of(its, texts, "");
    }

    /** Texts that came into a column since it was mapped. */
    private void checkValues(Column column, int index) {
        column.target().ifPresent(target -> {
            mapped++;
            filled.add(target.row());
            options.of(target).ifPresent(its -> {
                List<String> texts = values.of(index).stream()
                        .filter(text -> !column.values().containsKey(FoldedText.of(text)))
                        .toList();
                askAboutValues(index, values(target, column.choice(), its, texts));
            });
        });
        ignored += column.target().isPresent() ? 0 : 1;
    }

    private void askAboutValues(int index, ValueProposal proposal) {
        if (!proposal.unknown().isEmpty()) {
            ask(header.location(index), "survey.unsure-values", proposal.listed());
        }
    }

    private void ask(Location place, String key, Object... arguments) {
        questions.add(Diagnostic.warning(place, key, arguments));
    }
}

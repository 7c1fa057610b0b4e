package org.essgrid.answers.survey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.survey.SurveyMapping.Column;
import org.essgrid.answers.table.ColumnTitleReader;
import org.essgrid.answers.table.ColumnTitleReader.ColumnTitle;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.source.Sha256;
import org.essgrid.source.yaml.YamlFields;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.source.yaml.YamlReading;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** Reads the mapping file of an export; all its problems are reported in one pass. */
public final class MappingReader {

    /** The most rows of titles that any tool writes. */
    static final int MOST_TITLE_ROWS = 5;

    private static final Map<String, SurveyTool> TOOLS =
            Stream.of(SurveyTool.values()).collect(Collectors.toUnmodifiableMap(SurveyTool::id, tool -> tool));
    private static final Map<String, Boolean> MONTH_FIRST = Map.of("day-first", false, "month-first", true);

    private final Grid grid;
    private final ColumnTitleReader titles;
    private final TargetOptions options;
    private final Map<String, Location> seen = new HashMap<>();

    private MappingReader(Grid grid) {
        this.grid = grid;
        this.titles = new ColumnTitleReader(grid);
        this.options = TargetOptions.of(grid);
    }

    /**
     * Reads a mapping file.
     *
     * @param file the file as the user named it
     * @return empty if any problem is an error
     */
    public static Optional<SurveyMapping> read(Grid grid, String file, byte[] bytes, Diagnostics problems) {
        Diagnostics own = new Diagnostics();
        Optional<YamlNode> tree = YamlReader.read(file, bytes, own);
        Optional<SurveyMapping> mapping = Optional.empty();
        if (tree.isPresent() && tree.get() instanceof YamlMapping root) {
            Fields top = new Fields(new YamlReading(bytes, List.of(), List.of(), "/words/survey.txt", own), root, "");
            mapping = Optional.of(new MappingReader(grid).mapping(file, top, Sha256.of(bytes)));
        } else if (tree.isPresent()) {
            own.error(Location.of(file, 1, 1), "survey.not-a-mapping");
        }
        problems.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : mapping;
    }

    private SurveyMapping mapping(String file, Fields top, String digest) {
        SurveyTool tool = top.requiredWord("source", TOOLS).orElse(SurveyTool.TABLE);
        String written = top.requiredText("grid");
        if (top.has("grid") && !written.equals(grid.id())) {
            top.error("grid", "survey.other-grid", written, grid.id());
        }
        int rows = top.number("titles", 1, MOST_TITLE_ROWS)
                .map(BigDecimal::intValue)
                .orElse(tool.titleRows());
        boolean monthFirst = top.word("dates", MONTH_FIRST).orElse(false);
        Map<String, String> values = top.mapping("values").map(Fields::texts).orElse(Map.of());
        values.forEach((typed, meaning) -> {
            if (NoAnswer.of(meaning).isEmpty()) {
                top.error("values", "survey.values-everywhere", meaning);
            }
        });
        List<Column> columns =
                top.requiredMappings("columns").stream().map(this::column).toList();
        top.finish();
        return new SurveyMapping(file, tool, rows, monthFirst, values, columns, digest);
    }

    private Column column(Fields fields) {
        String title = fields.text("title").orElse("");
        OptionalInt index = index(fields);
        if (title.isEmpty() && !fields.has("column")) {
            fields.reading().error(fields.location(), fields.path(), "survey.column-unnamed");
        }
        Location earlier = seen.putIfAbsent(index.orElse(-1) + title, fields.location());
        if (earlier != null) {
            fields.error("title", "survey.column-again", title, earlier.line());
        }
        boolean ignored = fields.flag("ignored");
        Optional<String> to = fields.text("to");
        if (ignored == to.isPresent()) {
            fields.reading().error(fields.location(), fields.path(), "survey.one-meaning");
        }
        Optional<ColumnTitle> target = to.flatMap(name -> target(fields, name));
        Optional<AnswerOptions> its = target.flatMap(options::of);
        Optional<String> choice = fields.text("choice").flatMap(id -> choice(fields, id, its));
        Map<String, String> values = fields.mapping("values")
                .map(inner -> values(inner, fields.has("choice"), its))
                .orElse(Map.of());
        Set<String> unfinished = fields.list("unfinished").stream()
                .map(node -> FoldedText.of(YamlMapping.text(node).orElse("")))
                .collect(Collectors.toSet());
        String separator = fields.node("separator").orElse(null) instanceof YamlScalar text ? text.text() : "";
        fields.finish();
        return new Column(
                title,
                index,
                target,
                choice,
                separator,
                values,
                unfinished,
                fields.location().line());
    }

    private static OptionalInt index(Fields fields) {
        Optional<String> letters = fields.text("column");
        if (letters.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!letters.get().matches("[A-Za-z]{1,3}")) {
            fields.error("column", "survey.bad-letters", letters.get());
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                letters.get().toUpperCase(Locale.ROOT).chars().reduce(0, (sum, c) -> 26 * sum + c - 'A' + 1) - 1);
    }

    private Optional<ColumnTitle> target(Fields fields, String name) {
        Optional<ColumnTitle> target = titles.read(name);
        if (target.isEmpty()) {
            fields.reading()
                    .add(
                            Diagnostic.error(fields.location("to"), "survey.unknown-target", name, grid.id())
                                    .suggesting(titles.nearest(name, Language.FRENCH)),
                            fields.child("to"));
        }
        return target;
    }

    private static Optional<String> choice(Fields fields, String id, Optional<AnswerOptions> options) {
        List<String> found = options.map(its -> its.find(id)).orElse(List.of());
        Optional<NoAnswer> state = NoAnswer.of(id).filter(it -> it != NoAnswer.MISSING);
        if (options.isPresent() && found.isEmpty() && state.isPresent()) {
            return Optional.of(id);
        }
        if (options.isEmpty()) {
            fields.error("choice", "survey.no-choices");
        } else if (found.size() != 1) {
            unknown(fields, fields.location("choice"), id, options);
        }
        return found.stream().findFirst();
    }

    /** The meanings of texts, each of which must be an option of the target, or whether one option is ticked. */
    private static Map<String, String> values(Fields fields, boolean ticks, Optional<AnswerOptions> options) {
        for (YamlMapping.Entry entry : fields.mapping().entries()) {
            String meaning = YamlMapping.text(entry.value()).orElse("");
            boolean isOption = options.map(its -> its.find(meaning).size() == 1).orElse(true);
            if (ticks
                    ? Ticks.of(meaning).isEmpty()
                    : !isOption && NoAnswer.of(meaning).isEmpty()) {
                unknown(fields, entry.value().location(), meaning, ticks ? Optional.empty() : options);
            }
        }
        return fields.texts();
    }

    private static void unknown(Fields fields, Location place, String written, Optional<AnswerOptions> options) {
        List<String> valid = options.map(AnswerOptions::ids).orElse(List.of("oui", "non"));
        fields.reading().unknown(place, fields.path(), "fields.unknown-word", written, valid);
    }

    /** The keys of one mapping of the file. */
    private static final class Fields extends YamlFields<Fields> {

        private final YamlReading reading;

        Fields(YamlReading reading, YamlMapping mapping, String path) {
            super(reading, mapping, path);
            this.reading = reading;
        }

        YamlReading reading() {
            return reading;
        }

        @Override
        protected Fields inner(YamlMapping other, String at) {
            return new Fields(reading, other, at);
        }

        /** The texts of a mapping by their folded keys. */
        Map<String, String> texts() {
            Map<String, String> texts = new LinkedHashMap<>();
            entries().forEach(entry -> {
                if (entry.value() instanceof YamlScalar scalar) {
                    texts.putIfAbsent(FoldedText.of(entry.key()), scalar.text().strip());
                } else {
                    reading.error(entry.value().location(), path(), "fields.text-expected");
                }
            });
            return texts;
        }
    }
}

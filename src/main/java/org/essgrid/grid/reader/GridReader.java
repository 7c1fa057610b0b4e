package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Bands;
import org.essgrid.grid.CompletenessPolicy;
import org.essgrid.grid.CompletenessPolicy.BlankRule;
import org.essgrid.grid.Effect;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.PublishedScale;
import org.essgrid.grid.Voices;
import org.essgrid.grid.Weight;
import org.essgrid.grid.Weighting;
import org.essgrid.source.value.DateText;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.source.yaml.YamlWriter;

/** Reads a grid file, and reports all of its problems together. */
public final class GridReader {

    private static final PublishedScale DEFAULT = new PublishedScale(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP);
    private static final double DEFAULT_COVERAGE = 0.75;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");

    private final GridReadContext reading;
    private final GridFields top;

    private GridReader(GridReadContext reading, GridFields top) {
        this.reading = reading;
        this.top = top;
    }

    /**
     * The grid of a file; empty if it has errors.
     *
     * @param file the file as the user named it
     */
    public static Optional<Grid> read(String file, byte[] bytes, Diagnostics problems) {
        return readFile(file, bytes, problems).map(GridFile::grid);
    }

    /**
     * A grid with its file.
     *
     * @param bytes the content of its file; of a grid that extends another, a file with the whole grid
     */
    @SuppressWarnings("ArrayRecordComponent") // The content is passed on, never compared.
    public record GridFile(Grid grid, byte[] bytes) {}

    /** The same with the file. */
    public static Optional<GridFile> readFile(String file, byte[] bytes, Diagnostics problems) {
        Diagnostics own = new Diagnostics();
        Optional<GridFile> found = WholeTree.read(file, bytes, own).flatMap(tree -> {
            GridReadContext reading = new GridReadContext(bytes, tree, own);
            Optional<Grid> grid = new GridReader(reading, new GridFields(reading, tree.root(), "")).grid();
            byte[] whole = tree.files().size() == 1 ? bytes : YamlWriter.write(tree.root());
            if (whole.length > YamlReader.LARGEST) {
                own.error(file, "yaml.too-large");
            }
            return grid.map(read -> new GridFile(read, whole));
        });
        problems.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : found;
    }

    private Optional<Grid> grid() {
        Grid.About about = about();
        ProfileReader facts = new ProfileReader();
        List<ProfileField> profile = facts.profile(top);
        List<Parameter> parameters = facts.parameters(top);
        Optional<GridFields> policyFields = top.mapping("policy");
        CompletenessPolicy policy = policyFields
                .map(GridReader::policy)
                .orElse(new CompletenessPolicy(BlankRule.EXCLUDE, BlankRule.EXCLUDE, DEFAULT_COVERAGE));
        NotApplicableRule notApplicable = policyFields
                .flatMap(p -> p.word("not-applicable", NotApplicableRule.values()))
                .orElse(NotApplicableRule.REDISTRIBUTE);
        BigDecimal outOf = ElementPropertiesReader.outOf(top);
        PublishedScale rounding = policyFields
                .map(p -> ElementPropertiesReader.rounded(p, outOf, DEFAULT))
                .orElse(DEFAULT);
        policyFields.ifPresent(GridFields::finish);
        PublishedScale publication = ElementPropertiesReader.rounded(top, outOf, rounding);
        Bands bands = ElementPropertiesReader.bands(top, outOf, false).orElse(Bands.NONE);
        Weighting weighting = top.word("weighting", Weighting.values()).orElse(Weighting.NESTED);
        GroupReader groups = groupReader(publication, bands, notApplicable);
        Optional<Group> root = root(groups, about, publication, bands);
        List<Group> views =
                root.map(main -> new ViewReader(main, groups).read(top)).orElse(List.of());
        List<Gate> gates = GateReader.read(top);
        Voices voices = VoicesReader.read(top);
        // Both are gone from the tree of a grid that extends another.
        top.node(WholeTree.EXTENDS);
        top.node(WholeTree.DROP);
        top.refuse(WholeTree.DROP, "grid.drop-without-base");
        top.finish();
        Optional<Grid> grid =
                root.map(main -> new Grid(about, parameters, profile, policy, weighting, main, views, gates, voices));
        grid.filter(g -> reading.idsAreValid()).ifPresent(g -> new CycleCheck(g, reading).run());
        reading.warnOfUnusedInputs();
        return grid;
    }

    private Grid.About about() {
        return new Grid.About(
                IdReader.element(top),
                top.requiredText("version"),
                top.requiredTranslated("title"),
                top.translated("description"),
                languages(),
                top.mapping("source", GridReader::source),
                top.mappings("based-on", base -> new Grid.Base(base.requiredText("id"), base.requiredText("version"))));
    }

    static boolean isLanguage(String code) {
        return LANGUAGE.matcher(code).matches();
    }

    private List<String> languages() {
        Set<String> seen = new HashSet<>();
        for (YamlNode node : top.requiredList("languages")) {
            String written = YamlMapping.text(node).orElse("");
            if (!isLanguage(written)) {
                top.error("languages", node, "fields.language-code", written);
            } else if (!seen.add(written)) {
                top.error("languages", node, "fields.duplicate-language", written);
            }
        }
        return reading.languages();
    }

    private static Grid.Source source(GridFields fields) {
        String date = fields.text("date").orElse("");
        if (!date.isEmpty()
                && !YEAR_AND_MONTH.matcher(date).matches()
                && DateText.parse(date).isEmpty()) {
            fields.error("date", "fields.date-expected", date);
        }
        return new Grid.Source(
                fields.requiredTranslated("title"), date, fields.text("url").orElse(""), fields.translated("note"));
    }

    private GroupReader groupReader(PublishedScale publication, Bands bands, NotApplicableRule notApplicable) {
        Bands outOfHundred = bands.scaled(BigDecimal.valueOf(100).divide(publication.outOf(), MathContext.DECIMAL64));
        ScaleReader scales = new ScaleReader();
        scales.readShared(top);
        ElementPropertiesReader properties = new ElementPropertiesReader(publication, outOfHundred);
        return new GroupReader(properties, scales, new CriterionReader(properties, scales)::all, notApplicable);
    }

    private Optional<Group> root(GroupReader groups, Grid.About about, PublishedScale publication, Bands bands) {
        if (top.has("dimensions") || !top.has("criteria")) {
            top.requiredList("dimensions");
        }
        if (top.has("criteria")) {
            top.requiredList("criteria");
        }
        ElementProperties own = new ElementProperties(
                about.id(), about.title(), Weight.of(1), Effect.MEAN, Optional.empty(), publication, bands);
        return groups.group(top, own, about.description());
    }

    private static CompletenessPolicy policy(GridFields fields) {
        return new CompletenessPolicy(
                fields.word("missing", BlankRule.values()).orElse(BlankRule.EXCLUDE),
                fields.word("unknown", BlankRule.values()).orElse(BlankRule.EXCLUDE),
                fields.number("min-coverage", 0, 1).map(BigDecimal::doubleValue).orElse(DEFAULT_COVERAGE));
    }
}

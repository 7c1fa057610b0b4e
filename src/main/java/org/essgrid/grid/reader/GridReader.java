package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Bands;
import org.essgrid.grid.CompletenessPolicy;
import org.essgrid.grid.CompletenessPolicy.BlankRule;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.PublishedScale;
import org.essgrid.grid.Voices;
import org.essgrid.grid.Weighting;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;

/** Reads a grid file, and reports all of its problems together. */
public final class GridReader {

    private static final Map<String, BlankRule> BLANK_RULES =
            Map.of("exclude", BlankRule.EXCLUDE, "zero", BlankRule.ZERO);
    private static final PublishedScale DEFAULT = new PublishedScale(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP);
    private static final Map<String, Weighting> WEIGHTINGS =
            Map.of("nested", Weighting.NESTED, "cumulative", Weighting.CUMULATIVE);
    private static final double DEFAULT_COVERAGE = 0.75;

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
        Optional<Diagnostic> markup = OtherFormat.markup(file, bytes);
        if (markup.isPresent()) {
            problems.add(markup.get());
            return Optional.empty();
        }
        Diagnostics own = new Diagnostics();
        Optional<YamlNode> tree = ShippedTrees.find(file, bytes).or(() -> YamlReader.read(file, bytes, own));
        Optional<Grid> grid = Optional.empty();
        if (tree.isPresent() && tree.get() instanceof YamlMapping root) {
            Optional<Diagnostic> other = OtherFormat.of(root);
            if (other.isPresent()) {
                problems.add(other.get());
                return Optional.empty();
            }
            GridReadContext reading = new GridReadContext(bytes, Declarations.of(root), own);
            grid = new GridReader(reading, new GridFields(reading, root, "")).grid();
        } else if (tree.isPresent()) {
            own.add(Diagnostic.error(Location.of(file, 1, 1), "grid.not-a-grid"));
        }
        problems.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : grid;
    }

    private Optional<Grid> grid() {
        Grid.About about = new AboutReader(top).read();
        ProfileReader facts = new ProfileReader();
        List<ProfileField> profile = facts.profile(top);
        List<Parameter> parameters = facts.parameters(top);
        Optional<GridFields> policyFields = top.mapping("policy");
        CompletenessPolicy policy = policyFields
                .map(GridReader::policy)
                .orElse(new CompletenessPolicy(BlankRule.EXCLUDE, BlankRule.EXCLUDE, DEFAULT_COVERAGE));
        NotApplicableRule notApplicable = policyFields
                .flatMap(p -> p.word("not-applicable", GroupReader.NOT_APPLICABLE))
                .orElse(NotApplicableRule.REDISTRIBUTE);
        BigDecimal outOf = ElementPropertiesReader.outOf(top);
        PublishedScale rounding = policyFields
                .map(p -> ElementPropertiesReader.rounded(p, outOf, DEFAULT))
                .orElse(DEFAULT);
        policyFields.ifPresent(GridFields::finish);
        PublishedScale publication = ElementPropertiesReader.rounded(top, outOf, rounding);
        Bands bands = BandsReader.own(top, outOf, false).orElse(Bands.NONE);
        Weighting weighting = top.word("weighting", WEIGHTINGS).orElse(Weighting.NESTED);
        Trees trees = Trees.read(top, about, publication, bands, notApplicable);
        List<Gate> gates = GateReader.read(top);
        Voices voices = VoicesReader.read(top);
        top.finish();
        Optional<Grid> grid = trees.root()
                .map(root ->
                        new Grid(about, parameters, profile, policy, weighting, root, trees.views(), gates, voices));
        grid.filter(g -> reading.idsAreValid()).ifPresent(g -> new CycleCheck(g, reading).run());
        reading.warnOfUnusedInputs();
        return grid;
    }

    private static CompletenessPolicy policy(GridFields fields) {
        return new CompletenessPolicy(
                fields.word("missing", BLANK_RULES).orElse(BlankRule.EXCLUDE),
                fields.word("unknown", BLANK_RULES).orElse(BlankRule.EXCLUDE),
                fields.number("min-coverage", 0, 1).map(BigDecimal::doubleValue).orElse(DEFAULT_COVERAGE));
    }
}

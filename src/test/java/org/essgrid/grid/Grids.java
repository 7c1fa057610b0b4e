package org.essgrid.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.FormulaParser;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Scope;
import org.essgrid.text.Translated;

/** Small grids and parts of grids for tests. */
public final class Grids {

    public static final LevelScale ENGAGEMENT = scale(
            level("0", 0, "Non engagé", "Not started"),
            level("1", 0.25, "En réflexion", "Considering"),
            level("2", 0.5, "Engagé", "Under way"),
            level("3", 0.75, "Maîtrisé", "Established"),
            level("4", 1, "L’exemple", "Exemplary"));

    private Grids() {}

    /** One element of each kind, two dimensions and a sub-dimension. */
    public static Grid complete() {
        Criterion assembly = criterion(
                "gouv-ag",
                new Measure.Qualitative(
                        ENGAGEMENT,
                        Map.of("0", text("Pas d’assemblée", "No assembly"), "4", text("Débats préparés", "Prepared")),
                        false,
                        1),
                Criterion.Evidence.REQUIRED);
        Criterion parity = criterion(
                "parite",
                computed("100 * femmes / total", "parite", whole("femmes", 0), whole("total", 1)),
                Criterion.Evidence.OPTIONAL);
        Criterion charters = criterion(
                "chartes",
                new Measure.Qualitative(
                        scale(
                                level("achats", 0.5, "Achats responsables", "Responsible purchases"),
                                level("mobilite", 0.3, "Mobilité", "Mobility"),
                                level("dechets", 0.2, "Déchets, réemploi", "Waste, reuse")),
                        Map.of(),
                        true,
                        1),
                Criterion.Evidence.NONE);
        Criterion organic =
                criterion("bio", direct("bio", "%", Range.ANY, range("0", "100")), Criterion.Evidence.OPTIONAL);
        Criterion gap = criterion(
                "ecart",
                computed("ecart_pct", "ecart", number("ecart_pct", "%"), choice("faveur", "femmes", "hommes")),
                Criterion.Evidence.OPTIONAL);
        Group root = group(
                "complete",
                group("gouvernance", assembly, group("egalite", parity)),
                group("economie", charters, organic, gap));
        return new Grid(
                about("complete"),
                List.of(smic()),
                profile(),
                policy(),
                Weighting.NESTED,
                root,
                List.of(),
                List.of(),
                Voices.NONE);
    }

    /** A grid with these criteria and no profile. */
    public static Grid of(Criterion... criteria) {
        Group only = group("theme", criteria);
        return new Grid(
                about("petite"),
                List.of(),
                List.of(),
                policy(),
                Weighting.NESTED,
                group("petite", only),
                List.of(),
                List.of(),
                Voices.NONE);
    }

    public static Grid with(ProfileField... fields) {
        Grid grid = of(
                criterion("c", new Measure.Qualitative(ENGAGEMENT, Map.of(), false, 1), Criterion.Evidence.OPTIONAL));
        return new Grid(
                grid.about(),
                List.of(),
                List.of(fields),
                grid.policy(),
                grid.weighting(),
                grid.root(),
                List.of(),
                List.of(),
                Voices.NONE);
    }

    public static Criterion criterion(String id, Measure measure, Criterion.Evidence evidence) {
        Criterion.Texts texts = new Criterion.Texts(
                text("Question " + id + " ?", "Question " + id + "?"),
                Optional.of(text("Aide " + id, "Help " + id)),
                Optional.empty(),
                List.of());
        return new Criterion(properties(id), texts, measure, false, Optional.empty(), evidence, List.of());
    }

    public static Criterion qualitative(String id, LevelScale scale, boolean multiple) {
        return criterion(id, new Measure.Qualitative(scale, Map.of(), multiple, 1), Criterion.Evidence.OPTIONAL);
    }

    public static Criterion quantitative(String id, Measure.Quantitative measure) {
        return criterion(id, measure, Criterion.Evidence.OPTIONAL);
    }

    public static Measure.Quantitative direct(String id, String unit, Range typed, Range accept) {
        Input input = new Input(id, text(id, id), Optional.empty(), Translated.of(unit), typed, false, List.of());
        return new Measure.Quantitative(
                Translated.of(unit),
                List.of(input),
                Optional.empty(),
                accept,
                Optional.empty(),
                new NumberScale.Linear(0, 100));
    }

    public static Measure.Quantitative computed(String formula, String criterion, Input... inputs) {
        Map<String, Scope.Name> names = List.of(inputs).stream()
                .collect(Collectors.toMap(
                        Input::id,
                        i -> new Scope.Name(
                                new Reference(Reference.Kind.INPUT, criterion, i.id()),
                                i.isChoice() ? ValueType.TEXT : ValueType.NUMBER,
                                List.of())));
        Formula value = FormulaParser.parse(formula, ValueType.NUMBER, new Scope(names, Set.of(), Map.of()))
                .formula()
                .orElseThrow();
        return new Measure.Quantitative(
                Translated.of("%"),
                List.of(inputs),
                Optional.of(value),
                Range.ANY,
                Optional.empty(),
                new NumberScale.Linear(0, 100));
    }

    public static Input whole(String id, int min) {
        Range range = new Range(Optional.of(BigDecimal.valueOf(min)), Optional.empty());
        return new Input(
                id, text("Nombre " + id, "Number " + id), Optional.empty(), Translated.NONE, range, true, List.of());
    }

    public static Input number(String id, String unit) {
        return new Input(id, text(id, id), Optional.empty(), Translated.of(unit), Range.ANY, false, List.of());
    }

    public static Input choice(String id, String... choices) {
        return new Input(id, text(id, id), Optional.empty(), Translated.NONE, Range.ANY, false, choices(choices));
    }

    public static List<Choice> choices(String... ids) {
        return List.of(ids).stream()
                .map(id -> new Choice(id, text("Les " + id, "The " + id)))
                .toList();
    }

    public static LevelScale scale(LevelScale.Level... levels) {
        return new LevelScale("", List.of(levels));
    }

    public static LevelScale.Level level(String id, double score, String french, String english) {
        return new LevelScale.Level(id, score, text(french, english), Optional.empty());
    }

    public static ProfileField fact(String id, ProfileField.Kind kind, boolean required, String... choices) {
        return new ProfileField(
                id,
                text("Fait " + id, "Fact " + id),
                Optional.empty(),
                kind,
                choices(choices),
                Translated.of(kind == ProfileField.Kind.NUMBER ? "ETP" : ""),
                kind == ProfileField.Kind.NUMBER
                        ? new Range(Optional.of(BigDecimal.ZERO), Optional.empty())
                        : Range.ANY,
                false,
                required,
                false);
    }

    public static Range range(String min, String max) {
        return new Range(Optional.of(new BigDecimal(min)), Optional.of(new BigDecimal(max)));
    }

    public static Group group(String id, Element... children) {
        Group.Rule rule = new Group.Rule(
                Aggregation.WEIGHTED_MEAN,
                NotApplicableRule.REDISTRIBUTE,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Group(properties(id), Optional.empty(), rule, List.of(children));
    }

    public static Translated text(String french, String english) {
        return new Translated(Map.of("fr", french, "en", english));
    }

    private static ElementProperties properties(String id) {
        PublishedScale publication = new PublishedScale(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP);
        return new ElementProperties(
                id,
                text("Titre " + id, "Title " + id),
                Weight.of(1),
                Effect.MEAN,
                Optional.empty(),
                publication,
                Bands.NONE);
    }

    private static Grid.About about(String id) {
        return new Grid.About(
                id,
                "1",
                text("Grille " + id, "Grid " + id),
                Optional.empty(),
                List.of("fr", "en"),
                Optional.empty(),
                List.of());
    }

    private static CompletenessPolicy policy() {
        return new CompletenessPolicy(CompletenessPolicy.BlankRule.EXCLUDE, CompletenessPolicy.BlankRule.EXCLUDE, 0.75);
    }

    private static Parameter smic() {
        return new Parameter(
                "smic",
                text("SMIC horaire", "Hourly minimum wage"),
                new BigDecimal("12.02"),
                Translated.of("€"),
                "2026-01-01",
                Optional.of(text("Décret", "Decree")));
    }

    private static List<ProfileField> profile() {
        return List.of(
                fact("statut", ProfileField.Kind.CHOICE, true, "association", "scop"),
                fact("effectif", ProfileField.Kind.NUMBER, false),
                fact("secteur", ProfileField.Kind.TEXT, false));
    }
}

package org.essgrid.results;

import java.util.Map;

/**
 * The keys of the results in JSON, format {@value JsonResults#FORMAT}. Several objects may have a key of the same meaning;
 * it is named once. Shares, coverages and exact scores are 0..1; points are on the published scale of the element.
 *
 * <pre>
 * {format, grid: {id, version, basedOn: [{id, version}]},
 *  actor: {id, name, campaign, date, respondents, consent},
 *  profile: {FIELD: value}, parameters: {PARAMETER: {value, date, replaced}},
 *  nodes: [{id, kind, parent, view, state, score, exact, band, provisional, outOf, coverage,
 *           weight, share, shareOfRoot, effect: {kind, max, onParent},
 *           aggregation, applicable, unpublished, level, children: [{id, weight, share, score, effect}], why,
 *           value, answer, comment, evidence, target1, target3, action: {what, owner, due, status},
 *           targets: {YEARS: score}}],
 *  gates: [{id, verdict, require: [{verdict, that or anyOf, value, threshold, margin, missing}]}],
 *  plan: {together: {YEARS: {score, band, coverage, gain, sumOfGains}},
 *         criteria: [{id, YEARS: {score, overall, gain}, status}]},
 *  voices: {criteria: [{id, rule, college, answers, gap, spread,
 *                       figures: [{colleges, answers, hidden, score, value, spread}]}],
 *           dimensions: [{id, gap, scores: {COLLEGE: score}}], widest},
 *  robustness: {draws, low, high, bands: {BAND: share}, weightiest: [{id, swing}],
 *               otherMean: {low, high}}}
 * </pre>
 *
 * An answer, or a target, is {@code {levels}}, {@code {inputs, unknown}} or {@code {state, reason}}. A document of several
 * actors is {@code {format, actors: […]}}.
 */
enum ResultsKey implements JsonKey {
    /** The number of the format. */
    FORMAT("format"),
    /** The results of several actors, each as described above. */
    ACTORS("actors"),
    /** The grid that was answered. */
    GRID("grid"),
    /** The identifier that the grid gives to the object; of the actor, its own, or "". */
    ID("id"),
    /** The version of the grid. */
    VERSION("version"),
    /** The grids that it was derived from, the nearest first; absent from an original. */
    BASED_ON("basedOn"),
    /** Who was assessed; texts that were not given are "". */
    ACTOR("actor"),
    NAME("name"),
    /** The actor's own name of the campaign. */
    CAMPAIGN("campaign"),
    /** ISO 8601: when the questionnaire was completed, or null; of a parameter, the date of the grid's own value. */
    DATE("date"),
    RESPONDENTS("respondents"),
    /** Whether the actor may be named for its good practices; null if unknown. */
    CONSENT("consent"),
    /** The facts that were given, by field: numbers, texts or booleans. */
    PROFILE("profile"),
    /** The reference values that were used, by parameter. */
    PARAMETERS("parameters"),
    /** A number in the unit of what it belongs to: a parameter, a quantitative criterion, the measured side of a formula. */
    VALUE("value"),
    /** Whether the actor replaced the grid's own value. */
    REPLACED("replaced"),

    /** All elements in the order of the grid, then the groups of its views. */
    NODES("nodes"),
    /** {@code group} or {@code criterion}; of an effect, {@code penalty} or {@code bonus}. */
    KIND("kind"),
    /** The id of the group that contains the element; absent for the root and for a view. */
    PARENT("parent"),
    /** The id of the view that the group belongs to. */
    VIEW("view"),
    /** See {@link org.essgrid.assessment.ScoreState}. */
    STATE("state"),
    /** Published points; null without a score. In {@link #VOICES} 0..1. */
    SCORE("score"),
    /** The score 0..1, never rounded. */
    EXACT("exact"),
    /** The id of the band that the score is in. */
    BAND("band"),
    /** Whether the score rests on less than full coverage. */
    PROVISIONAL("provisional"),
    /** The maximum of the published scale. */
    OUT_OF("outOf"),
    /** The share of the applicable weight that is answered; null where nothing applies. */
    COVERAGE("coverage"),
    /** The weight as declared; in a sum, times the possible points. */
    WEIGHT("weight"),
    /** The share that the element has in the score of its parent. */
    SHARE("share"),
    /** The share that the element has in the score of the grid. */
    SHARE_OF_ROOT("shareOfRoot"),
    /** What a penalty or a bonus does to its parent. */
    EFFECT("effect"),
    /** The largest effect, in shares of the parent's maximum. */
    MAX("max"),
    /** What the effect subtracts (negative) or adds, in shares of the parent's maximum. */
    ON_PARENT("onParent"),
    /** How a group is computed: see {@link org.essgrid.grid.Aggregation}. */
    AGGREGATION("aggregation"),
    /** The share of a group's weight that applies. */
    APPLICABLE("applicable"),
    /** What the answers of a group below its minimum coverage give, 0..1; not a score, but counted in its parent. */
    UNPUBLISHED("unpublished"),
    /** The id of the level that a decision table gives. */
    LEVEL("level"),
    /** How the elements of a view's group count in it. */
    CHILDREN("children"),
    /** Why a group is not computable: see {@link org.essgrid.assessment.GroupResult.Obstacle}. */
    WHY("why"),
    /** What was answered. */
    ANSWER("answer"),
    /** The ids of the chosen levels. */
    LEVELS("levels"),
    /** What was typed, by input: numbers, texts or booleans. */
    INPUTS("inputs"),
    /** The ids of the inputs that the actor does not know. */
    UNKNOWN("unknown"),
    /** Why the criterion does not apply, as the actor wrote it. */
    REASON("reason"),
    COMMENT("comment"),
    /** Where the evidence is found. */
    EVIDENCE("evidence"),
    /** The target answer for one year. */
    TARGET_1("target1"),
    /** The target answer for three years. */
    TARGET_3("target3"),
    /** What is planned. */
    ACTION("action"),
    WHAT("what"),
    /** Who is responsible for the action. */
    OWNER("owner"),
    /** ISO 8601: when the action is to be done. */
    DUE("due"),
    /** The progress of the action: see {@link org.essgrid.answers.Action.Status}. */
    STATUS("status"),
    /** The points that the targets would give, by horizon in years. */
    TARGETS("targets"),

    GATES("gates"),
    /** See {@link org.essgrid.assessment.Verdict}. */
    VERDICT("verdict"),
    /** The conditions of a gate, all of which must hold. */
    REQUIRE("require"),
    /** The formula of a condition. */
    THAT("that"),
    /** Alternatives of which one must hold, each as in {@link #REQUIRE}. */
    ANY_OF("anyOf"),
    /** What {@link #VALUE} is compared with. */
    THRESHOLD("threshold"),
    /** By how much the condition is met, negative if it is not. */
    MARGIN("margin"),
    /** The references whose values are missing. */
    MISSING("missing"),

    /** What the targets bring, in points of the overall score; absent without targets and actions. */
    PLAN("plan"),
    /** All targets of a horizon together, by horizon in years. */
    TOGETHER("together"),
    /** Points won; null if a score is missing. */
    GAIN("gain"),
    /** The sum of the gains of the single targets, which differs from their joint effect. */
    SUM_OF_GAINS("sumOfGains"),
    /** In the plan, the greatest gain first; among the voices, in the order of the grid. */
    CRITERIA("criteria"),
    /** The overall score with this target alone. */
    OVERALL("overall"),

    /** Where several respondents differ, 0..1; absent with a single voice. */
    VOICES("voices"),
    /** How the voices are combined: see {@link org.essgrid.grid.Voices}. */
    RULE("rule"),
    /** The id of the college whose voice counts. */
    COLLEGE("college"),
    /** How many answered. */
    ANSWERS("answers"),
    /** The difference between the highest and the lowest college, 0..1. */
    GAP("gap"),
    /** The standard deviation of the scores, 0..1. */
    SPREAD("spread"),
    FIGURES("figures"),
    /** The ids of the colleges that a figure covers. */
    COLLEGES("colleges"),
    /** Whether a figure is not shown, for anonymity. */
    HIDDEN("hidden"),
    DIMENSIONS("dimensions"),
    /** Scores by college, 0..1. */
    SCORES("scores"),
    /** The ids of the criteria, the widest gap first. */
    WIDEST("widest"),

    /** How robust the overall score is; null without a score, absent unless requested. */
    ROBUSTNESS("robustness"),
    /** The number of random draws of the weights. */
    DRAWS("draws"),
    /** The lower end of the interval, in points. */
    LOW("low"),
    /** The upper end of the interval, in points. */
    HIGH("high"),
    /** The share of the draws in each band. */
    BANDS("bands"),
    /** The criteria on which the score depends most. */
    WEIGHTIEST("weightiest"),
    /** By how much the score changes between the criterion's worst and best answer, in shares of the maximum. */
    SENSITIVITY("swing"),
    /** The interval of the draws with exchanged means alone; absent if the score contains none. */
    OTHER_MEAN("otherMean");

    static final Map<String, ResultsKey> ALL = JsonKey.byText(values());

    private final String text;

    ResultsKey(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

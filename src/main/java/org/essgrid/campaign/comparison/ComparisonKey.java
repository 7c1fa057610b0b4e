package org.essgrid.campaign.comparison;

import org.essgrid.results.JsonKey;

/**
 * The keys of {@code comparison.json} and of the actors' histories, format {@value TrendsJson#FORMAT}, and of their tables.
 * Figures are points on the published scale of the element; counts are members. A figure that covers too few members is
 * null.
 *
 * <pre>
 * {format, kind, grid: {id, version}, floor,
 *  campaigns: [{id, title, date, version, members, uncarried}],
 *  gridChanges: [{campaign, subject, change, id, within, before, after}],
 *  turnover: [{from, to, stayed, newcomers, leavers, mergers, names: {newcomers, leavers, mergers: [{name, from}]}}],
 *  nodes: [{id, outOf, comparability,
 *           campaigns: [{campaign, published: {members, mean, lower, median, upper},
 *                        comparable: {members, mean, lower, median, upper, bands: {BAND: count}}}],
 *           steady: {members, campaigns: [{campaign, lower, median, upper}]},
 *           changes: [{from, to, before, after, common, same: {median, risen, fallen, up, down},
 *                      means: {allBefore, allAfter, sameBefore, sameAfter, all, same, newcomers, leavers, sample}}]}],
 *  gates: [{id, comparability, campaigns: [{campaign, verdicts: {VERDICT: count}}],
 *           changes: [{from, to, common, same: {gained, lost, passing}}]}],
 *  targets: [{years, from, to, due, nodes: [{id, aiming, reached: {met, nearer, start, target, now}}]}]}
 *
 * {format, kind, grid: {id, version}, campaigns: [{id, title, date, version}],
 *  comparability: {nodes: {ID: how}, gates: {ID: how}},
 *  actors: [{id, name, campaigns: [{campaign, carried, nodes: {ID: {published, comparable}}, gates: …}]}]}
 * </pre>
 */
enum ComparisonKey implements JsonKey {
    /** The number of the format. */
    FORMAT("format"),
    /** {@code essgrid-comparison} or {@code essgrid-histories}. */
    KIND("kind"),
    /** The grid of the last campaign. */
    GRID("grid"),
    /** The identifier of the object. */
    ID("id"),
    /** The version of the grid, or of a campaign's grid. */
    VERSION("version"),
    /** The number of members below which no figure is given. */
    FLOOR("floor"),

    /** In their order; within another object, its figures in each campaign. */
    CAMPAIGNS("campaigns"),
    /** In the first language, or in that of the user. */
    TITLE("title"),
    /** ISO 8601, or null. */
    DATE("date"),
    /** How many members the campaign, or the figure, has. */
    MEMBERS("members"),
    /** How many members were not scored again, since their answers do not give their own scores. */
    UNCARRIED("uncarried"),
    /** The id of a campaign; of a change of the grid, the first campaign that has it. */
    CAMPAIGN("campaign"),

    GRID_CHANGES("gridChanges"),
    /** See {@link org.essgrid.network.gridchange.GridChange.Subject}. */
    SUBJECT("subject"),
    /** See {@link org.essgrid.network.gridchange.GridChange.Kind}. */
    CHANGE("change"),
    /** The group of a view in which a weight changed. */
    WITHIN("within"),
    /** What the grid said before; of a change of scores, how many members had one in the first campaign. */
    BEFORE("before"),
    /** What the grid says since; of a change of scores, how many members have one in the second campaign. */
    AFTER("after"),

    TURNOVER("turnover"),
    /** The id of the first campaign; of a merger, the names of those that merged. */
    FROM("from"),
    /** The id of the second campaign. */
    TO("to"),
    STAYED("stayed"),
    /** How many, or their names; among the means, what they change. */
    NEWCOMERS("newcomers"),
    /** How many, or their names; among the means, what their leaving changes. */
    LEAVERS("leavers"),
    MERGERS("mergers"),
    /** Absent from an anonymous comparison. */
    NAMES("names"),
    NAME("name"),

    /** The elements of the last grid, then those that it no longer has. */
    NODES("nodes"),
    /** The maximum of the published scale. */
    OUT_OF("outOf"),
    /** See {@link org.essgrid.network.gridchange.Comparability}. */
    COMPARABILITY("comparability"),
    /** What the campaign published. */
    PUBLISHED("published"),
    /** The same on the common scale of all campaigns. */
    COMPARABLE("comparable"),
    MEAN("mean"),
    /** The first quartile. */
    LOWER("lower"),
    /** Of the scores, or of the changes. */
    MEDIAN("median"),
    /** The third quartile. */
    UPPER("upper"),
    /** How many members are in each band. */
    BANDS("bands"),
    /** The members that have a score in all campaigns. */
    STEADY("steady"),
    /** From each campaign to the next, then from the first to the last. */
    CHANGES("changes"),
    /** How many members have a score in both campaigns. */
    COMMON("common"),
    /** The figures of the members of both campaigns; among the means, what they change. */
    SAME("same"),
    RISEN("risen"),
    FALLEN("fallen"),
    /** How many are in a higher band. */
    UP("up"),
    /** How many are in a lower band. */
    DOWN("down"),
    /** How the change of the mean divides: all = same + newcomers + leavers. */
    MEANS("means"),
    ALL_BEFORE("allBefore"),
    ALL_AFTER("allAfter"),
    SAME_BEFORE("sameBefore"),
    SAME_AFTER("sameAfter"),
    ALL("all"),
    /** newcomers + leavers. */
    SAMPLE("sample"),

    GATES("gates"),
    /** How many members have each verdict. */
    VERDICTS("verdicts"),
    GAINED("gained"),
    LOST("lost"),
    PASSING("passing"),

    TARGETS("targets"),
    /** 1 or 3. */
    YEARS("years"),
    /** Whether the time of the targets has come. */
    DUE("due"),
    /** How many aimed higher and have a score in both campaigns. */
    AIMING("aiming"),
    REACHED("reached"),
    /** How many reached their target. */
    MET("met"),
    /** How many rose without reaching it. */
    NEARER("nearer"),
    /** The mean score when the targets were set. */
    START("start"),
    /** The mean of the targets. */
    TARGET("target"),
    /** The mean score of the second campaign. */
    NOW("now"),

    /** The actors, each with its campaigns. */
    ACTORS("actors"),
    /** Whether the actor could be scored again. */
    CARRIED("carried"),

    /** Only in tables: the actor's id. */
    ACTOR("actor"),
    /** Only in tables: what the figure describes, such as a node. */
    OF("of"),
    /** Only in tables, a word of {@link #OF}. */
    NODE("node"),
    /** Only in tables, a word of {@link #OF}. */
    GATE("gate"),
    /** Only in tables: which figure it is. */
    FIGURE("figure"),
    /** Only in tables: the figure itself. */
    VALUE("value");

    private final String text;

    ComparisonKey(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

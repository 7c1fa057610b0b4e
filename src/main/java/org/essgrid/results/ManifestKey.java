package org.essgrid.results;

import java.util.Map;

/**
 * The keys of {@code manifest.json}, format {@value Manifest#FORMAT}. Hashes are SHA-256 in hexadecimal.
 *
 * <pre>
 * {format, kind, program, grid: {id, version, sha256}, source, options: {OPTION: value}, shard, date,
 *  actors: {received, scored, rejected, duplicates},
 *  files: [{file, fingerprint, sha256}], reports: [{key, source, file, fingerprint, sha256}]}
 * </pre>
 */
public enum ManifestKey implements JsonKey {
    /** The number of the format. */
    FORMAT("format"),
    /** Always {@code essgrid-batch}: distinguishes the file from others of the same name. */
    KIND("kind"),
    /** The program with its version. */
    PROGRAM("program"),
    /** The grid that was answered. */
    GRID("grid"),
    ID("id"),
    VERSION("version"),
    /** The hash of a file. */
    SHA256("sha256"),
    /** The hash of everything read as questionnaires; of a report, its questionnaire or row. */
    SOURCE("source"),
    /** The options that affect the results, all as texts. */
    OPTIONS("options"),
    /** {@code i/n}, or "" for a whole run. */
    SHARD("shard"),
    /** ISO 8601: the date of results that have none of their own; as an option, the requested date, or "". */
    DATE("date"),
    /** How many actors there were. */
    ACTORS("actors"),
    RECEIVED("received"),
    SCORED("scored"),
    /** Of those received, duplicates included. */
    REJECTED("rejected"),
    /** Of those rejected. */
    DUPLICATES("duplicates"),
    /** The files of the folder, other than the actors' reports. */
    FILES("files"),
    /** The name of a file within the folder. */
    FILE("file"),
    /** The hash of the sources of a file, or "". */
    FINGERPRINT("fingerprint"),
    /** The actors' reports in the order of their keys; as an option, which reports were requested. */
    REPORTS("reports"),
    /** The actor that a report is about, such as {@code id:coop-7}. */
    KEY("key"),

    /** Option: the hash of the earlier campaigns that reports show. */
    PRIOR_RESULTS("backdrop"),
    /** Option: whether each actor's report shows the network. */
    BENCHMARK("benchmark"),
    /** Option: the hash of the program's code. */
    CODE("code"),
    /** Option: {@code plain}, or the separator of the table of results for a spreadsheet. */
    CSV("csv"),
    /** Option: ISO 8601, the date of questionnaires without one, or "". */
    DATE_USUAL("date.usual"),
    /** Option: the fields by which the network's report compares groups. */
    FACETS("facets"),
    /** Option: the formats of the reports, such as {@code pdf,html}. */
    FORMATS("formats"),
    /** Option: the title of the network. */
    TITLE("title"),
    /** Option: whether the network's report hides names. */
    ANONYMOUS("anonymous"),
    /** Option: the number of members below which no figure is given. */
    FLOOR("floor"),
    /** Option: the hash of the list of members, or "". */
    MEMBERS("members"),
    /** Option: the language of the reports. */
    LANG("lang"),
    /** Option of the yearly run: the languages of the reports. */
    LANGUAGES("languages"),
    /** Option of the yearly run: the anonymity settings of the campaign file. */
    ANONYMITY("anonymity"),
    /** Option of the yearly run: the thresholds and what was reached. */
    THRESHOLDS("thresholds");

    static final Map<String, ManifestKey> ALL = JsonKey.byText(values());

    private final String text;

    ManifestKey(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

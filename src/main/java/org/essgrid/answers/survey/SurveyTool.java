package org.essgrid.answers.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.text.FoldedText;

/** A survey tool, or another origin of tables, and what is particular about its exports. The first sign that fits decides. */
@SuppressWarnings("ImmutableEnumChecker") // The sets are made by Collectors.toUnmodifiableSet.
public enum SurveyTool {
    KOBOTOOLBOX(
            1,
            " ",
            "_submission_time",
            "_id|_uuid|_validation_status|_notes|_status|_submitted_by|__version__|_tags|_index|meta/rootUuid"
                    + "|meta/instanceID|formhub/uuid|start|end|today|deviceid|username"),
    ODK_CENTRAL(
            1,
            " ",
            "SubmissionDate",
            "KEY|SubmitterID|SubmitterName|AttachmentsPresent|AttachmentsExpected|Status|ReviewState|DeviceID|Edits"
                    + "|FormVersion|meta-instanceID|instanceID|meta-instanceName|start|end|today|deviceid"),
    LIMESURVEY(
            1,
            "",
            "submitdate|Date submitted|Date de soumission",
            "id|Response ID|ID de la réponse|lastpage|Last page|Dernière page|startlanguage|Start language"
                    + "|Langue de départ|seed|Seed|Tête de série|token|Access code|Code d’accès|startdate|Date started"
                    + "|Date de lancement|datestamp|Date last action|Date de la dernière action|ipaddr|IP address"
                    + "|Adresse IP|refurl|Referrer URL|URL de référence|interviewtime|Total time|Temps total"),
    NEXTCLOUD_FORMS(
            1,
            "; ",
            "Timestamp|Horodatage",
            "User ID|Identifiant utilisateur|User display name|Nom d’affichage de l’utilisateur"),
    TALLY(1, ", ", "Submitted at", "Submission ID|Respondent ID"),
    MICROSOFT_FORMS(
            1,
            ";",
            "Completion time|Heure de fin",
            "ID|Start time|Heure de début|Email|Adresse de messagerie|Name|Nom|Last modified time"
                    + "|Heure de la dernière modification|Language|Langue|Total points|Quiz feedback"),
    SURVEYMONKEY(
            2,
            "",
            "End Date|Date de fin",
            "Respondent ID|RespondentID|Collector ID|CollectorID|Start Date|StartDate|EndDate|IP Address|Email Address"
                    + "|First Name|Last Name|Custom Data 1|Date Created|Date Modified"),
    DRUPAL_WEBFORM(
            3,
            ",",
            "Completed Time|webform_completed_time|Heure d’achèvement",
            "Serial|webform_serial|Numéro|SID|webform_sid|Submitted Time|webform_time|Heure de soumission|Modified Time"
                    + "|webform_modified_time|Heure de modification|Draft|webform_draft|Brouillon|IP Address"
                    + "|webform_ip_address|Adresse IP|UID|webform_uid|Username|webform_username|Nom d’utilisateur"),
    GOOGLE_FORMS(
            1,
            ", ",
            "Timestamp|Horodateur",
            "Email Address|Adresse e-mail|Username|Nom d’utilisateur|Score|Score total"),
    /** Any other table with one row per actor. */
    TABLE(1, ", ", "", "");

    private final int titleRows;
    private final String separator;
    private final Set<String> dates;
    private final Set<String> others;

    /**
     * @param separator between several choices in one cell; empty if they are in columns of their own
     * @param dates the titles of the column that dates an answer, in different languages
     * @param others the titles of columns that hold no answers
     */
    SurveyTool(int titleRows, String separator, String dates, String others) {
        this.titleRows = titleRows;
        this.separator = separator;
        this.dates = titles(dates);
        this.others = titles(others);
    }

    private static Set<String> titles(String list) {
        return Stream.of(list.split("\\|")).map(FoldedText::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The name of the tool in a mapping: {@code odk-central}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rows of titles of its exports. */
    int titleRows() {
        return titleRows;
    }

    String separator() {
        return separator;
    }

    /** Whether a column with this title dates the answers. */
    boolean isDate(String title) {
        return contains(dates, title);
    }

    /** Whether a column with this title holds no answers. */
    boolean isOther(String title) {
        return contains(others, title)
                || (this == LIMESURVEY && title.matches("groupTime\\d+|[A-Za-z0-9]+Time"))
                || (this == MICROSOFT_FORMS && title.matches("(?:Points|Feedback) - .*"));
    }

    private boolean contains(Set<String> titles, String title) {
        String last = title.substring(title.lastIndexOf(ExportTitles.STEP.strip()) + 1);
        return Stream.of(title, this == LIMESURVEY ? ExportTitles.code(title) : title, last)
                .map(FoldedText::of)
                .anyMatch(text -> !text.isEmpty() && titles.contains(text));
    }

    /** The texts that mark a row as unfinished in a column with this title. */
    List<String> unfinished(String title) {
        String folded = FoldedText.of(title);
        return switch (this) {
            case LIMESURVEY -> isDate(title) ? List.of("") : List.of();
            case DRUPAL_WEBFORM ->
                List.of("draft", "webform_draft", "brouillon").contains(folded) ? List.of("1") : List.of();
            case KOBOTOOLBOX ->
                folded.equals("_validation_status")
                        ? List.of("validation_status_not_approved", "Not Approved")
                        : List.of();
            case ODK_CENTRAL ->
                folded.equals("status")
                        ? List.of("not decrypted", "missing encrypted form data")
                        : folded.equals("reviewstate") ? List.of("rejected") : List.of();
            default -> List.of();
        };
    }

    /** The tool whose exports begin with such rows. */
    public static Optional<SurveyTool> of(List<List<String>> rows) {
        List<List<String>> folded = rows.stream()
                .limit(DRUPAL_WEBFORM.titleRows)
                .map(row -> row.stream().map(FoldedText::of).toList())
                .toList();
        return folded.isEmpty()
                ? Optional.empty()
                : Stream.of(values()).filter(tool -> tool.isSign(folded)).findFirst();
    }

    /** Whether the titles of the first rows, folded, are certainly of this tool. */
    private boolean isSign(List<List<String>> rows) {
        List<String> first = rows.get(0);
        List<String> second = rows.size() < 2 ? List.of() : rows.get(1);
        return switch (this) {
            case KOBOTOOLBOX -> first.contains("_uuid") && first.contains("_submission_time");
            case ODK_CENTRAL -> begins(first, "submissiondate") && first.contains("key");
            case LIMESURVEY -> isLimeSurvey(first);
            case NEXTCLOUD_FORMS ->
                begins(first, "user id", "user display name")
                        || begins(first, "identifiant utilisateur", "nom d'affichage de l'utilisateur");
            case TALLY -> begins(first, "submission id", "respondent id", "submitted at");
            case MICROSOFT_FORMS ->
                begins(first, "id", "start time", "completion time")
                        || begins(first, "id", "heure de debut", "heure de fin");
            case SURVEYMONKEY ->
                (begins(first, "respondent id") || begins(first, "respondentid"))
                        && (first.contains("collector id")
                                || first.contains("collectorid")
                                || second.contains("response")
                                || second.contains("open-ended response"));
            case DRUPAL_WEBFORM ->
                rows.size() > 2
                        && first.stream().filter(cell -> !cell.isEmpty()).count() < 2
                        && (rows.get(2).contains("sid") || rows.get(2).contains("webform_sid"));
            case GOOGLE_FORMS -> begins(first, "timestamp") || begins(first, "horodateur");
            case TABLE -> false;
        };
    }

    private static boolean isLimeSurvey(List<String> first) {
        boolean codes = first.contains("id") && first.contains("submitdate");
        boolean labels = first.contains("id de la reponse") || first.contains("response id");
        return begins(first, "id. response id")
                || begins(first, "id. id de la reponse")
                || (codes && (first.contains("lastpage") || first.contains("startlanguage")))
                || (labels && (first.contains("derniere page") || first.contains("last page")));
    }

    private static boolean begins(List<String> row, String... titles) {
        return row.size() >= titles.length && row.subList(0, titles.length).equals(List.of(titles));
    }
}

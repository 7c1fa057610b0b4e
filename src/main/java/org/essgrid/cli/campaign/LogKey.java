package org.essgrid.cli.campaign;

import org.essgrid.results.JsonKey;

/** The keys of the log for programs, which has one JSON object per line. */
enum LogKey implements JsonKey {
    /** See {@link LogEvent}. */
    EVENT("event"),
    /** The id of the campaign whose batch is running; absent outside one. */
    CAMPAIGN("campaign"),
    /** The language of the batch, {@code fr} or {@code en}. */
    LANGUAGE("language"),

    /** A file that is written or removed, within the folder. */
    FILE("file"),
    /** The code of a problem under its older name; its other keys are those of {@link org.essgrid.cli.terminal.ProblemKey}. */
    KEY("key"),
    /** In the language of the user. */
    MESSAGE("message"),

    /** Why a file is written: see {@link org.essgrid.batch.BatchListener.Reason} and {@link org.essgrid.campaign.run.CampaignListener.Cause}. */
    REASON("reason"),

    /** How many questionnaires there were. */
    RECEIVED("received"),
    SCORED("scored"),
    /** Duplicates included. */
    REJECTED("rejected"),
    DUPLICATES("duplicates"),
    /** Whether nothing had to be done. */
    UP_TO_DATE("upToDate"),
    /** How many reports were written. */
    WRITTEN("written"),
    /** How many reports were up to date. */
    STANDING("standing"),
    /** How many reports were removed. */
    REMOVED("removed"),

    /** What the threshold limits: {@code participation}, {@code rejected}, or the {@code median} or {@code mean} of a node. */
    OF("of"),
    /** The id of the node whose scores are measured. */
    NODE("node"),
    /** The threshold: a share 0..1, a number of questionnaires, or points. */
    WANTED("wanted"),
    /** What was measured, in the same unit; null if it cannot be computed. */
    REACHED("reached"),
    /** How many members or questionnaires were counted. */
    COUNT("count"),
    /** How many could have been counted. */
    AMONG("among"),
    MET("met"),

    DRY_RUN("dryRun"),
    /** The exit code. */
    CODE("code");

    private final String text;

    LogKey(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }
}

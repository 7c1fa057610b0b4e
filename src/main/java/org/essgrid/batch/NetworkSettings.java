package org.essgrid.batch;

import java.util.Map;
import java.util.Optional;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.source.Sha256;

/**
 * Options of the network's report.
 *
 * @param title of the network or its campaign; may be empty
 * @param anonymous whether no member is named
 * @param floor minimum number of members below which nothing about a group is disclosed
 * @param asked the members who were asked, if known
 */
public record NetworkSettings(String title, boolean anonymous, DisclosureThreshold floor, Optional<MemberList> asked) {

    private static final String TITLE = "title";
    private static final String ANONYMOUS = "anonymous";
    private static final String FLOOR = "floor";
    private static final String MEMBERS = "members";

    public static final NetworkSettings USUAL =
            new NetworkSettings("", false, DisclosureThreshold.USUAL, Optional.empty());

    /** Adds these settings to the options of a manifest. */
    void note(Map<String, String> options) {
        options.put(TITLE, title);
        options.put(ANONYMOUS, String.valueOf(anonymous));
        options.put(FLOOR, String.valueOf(floor.members()));
        options.put(MEMBERS, asked.map(list -> Sha256.of(list.file())).orElse(""));
    }

    /** Whether the options of a manifest include a list of members. */
    public static boolean hadList(Map<String, String> options) {
        return !options.getOrDefault(MEMBERS, "").isEmpty();
    }

    /**
     * The settings that a manifest records.
     *
     * @param asked the list of members, if there was one
     */
    public static NetworkSettings noted(Map<String, String> options, Optional<MemberList> asked) {
        return new NetworkSettings(
                options.getOrDefault(TITLE, ""),
                Boolean.parseBoolean(options.getOrDefault(ANONYMOUS, "false")),
                new DisclosureThreshold(Integer.parseInt(options.getOrDefault(FLOOR, "1"))),
                asked);
    }
}

package org.essgrid.batch;

import java.util.Map;
import java.util.Optional;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.source.Sha256;

/**
 * What the network's report is to be like.
 *
 * @param title of the network or its campaign, may be empty
 * @param anonymous whether it names nobody
 * @param floor below how many members nothing is told of a group
 * @param asked everybody who was asked, if that is known
 */
public record NetworkSettings(String title, boolean anonymous, DisclosureThreshold floor, Optional<MemberList> asked) {

    private static final String TITLE = "title";
    private static final String ANONYMOUS = "anonymous";
    private static final String FLOOR = "floor";
    private static final String MEMBERS = "members";

    public static final NetworkSettings USUAL =
            new NetworkSettings("", false, DisclosureThreshold.USUAL, Optional.empty());

    /** Notes them by the names of their options. */
    void note(Map<String, String> options) {
        options.put(TITLE, title);
        options.put(ANONYMOUS, String.valueOf(anonymous));
        options.put(FLOOR, String.valueOf(floor.members()));
        options.put(MEMBERS, asked.map(list -> Sha256.of(list.file())).orElse(""));
    }

    /** Whether these were noted with a list of those who were asked. */
    public static boolean hadList(Map<String, String> options) {
        return !options.getOrDefault(MEMBERS, "").isEmpty();
    }

    /**
     * As they were noted.
     *
     * @param asked the list that was noted, if any was
     */
    public static NetworkSettings noted(Map<String, String> options, Optional<MemberList> asked) {
        return new NetworkSettings(
                options.getOrDefault(TITLE, ""),
                Boolean.parseBoolean(options.getOrDefault(ANONYMOUS, "false")),
                new DisclosureThreshold(Integer.parseInt(options.getOrDefault(FLOOR, "1"))),
                asked);
    }
}

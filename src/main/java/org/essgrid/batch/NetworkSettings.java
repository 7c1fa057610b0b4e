package org.essgrid.batch;

import java.util.Map;
import java.util.Optional;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.results.ManifestKey;
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

    public static final NetworkSettings USUAL =
            new NetworkSettings("", false, DisclosureThreshold.USUAL, Optional.empty());

    /** Notes them by the names of their options. */
    void note(Map<String, String> options) {
        options.put(ManifestKey.TITLE.text(), title);
        options.put(ManifestKey.ANONYMOUS.text(), String.valueOf(anonymous));
        options.put(ManifestKey.FLOOR.text(), String.valueOf(floor.members()));
        options.put(
                ManifestKey.MEMBERS.text(),
                asked.map(list -> Sha256.of(list.file())).orElse(""));
    }

    /** Whether these were noted with a list of those who were asked. */
    public static boolean hadList(Map<String, String> options) {
        return !options.getOrDefault(ManifestKey.MEMBERS.text(), "").isEmpty();
    }

    /**
     * As they were noted.
     *
     * @param asked the list that was noted, if any was
     */
    public static NetworkSettings noted(Map<String, String> options, Optional<MemberList> asked) {
        return new NetworkSettings(
                options.getOrDefault(ManifestKey.TITLE.text(), ""),
                Boolean.parseBoolean(options.getOrDefault(ManifestKey.ANONYMOUS.text(), "false")),
                new DisclosureThreshold(Integer.parseInt(options.getOrDefault(ManifestKey.FLOOR.text(), "1"))),
                asked);
    }
}

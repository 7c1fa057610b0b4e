package org.essgrid.batch;

import java.util.Map;
import java.util.Optional;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.results.ManifestKey;
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

    public static final NetworkSettings USUAL =
            new NetworkSettings("", false, DisclosureThreshold.USUAL, Optional.empty());

    /** Adds these settings to the options of a manifest. */
    void note(Map<String, String> options) {
        options.put(ManifestKey.TITLE.text(), title);
        options.put(ManifestKey.ANONYMOUS.text(), String.valueOf(anonymous));
        options.put(ManifestKey.FLOOR.text(), String.valueOf(floor.members()));
        options.put(
                ManifestKey.MEMBERS.text(),
                asked.map(list -> Sha256.of(list.file())).orElse(""));
    }

    /** Whether the options of a manifest include a list of members. */
    public static boolean hadList(Map<String, String> options) {
        return !options.getOrDefault(ManifestKey.MEMBERS.text(), "").isEmpty();
    }

    /**
     * The settings that a manifest records.
     *
     * @param asked the list of members, if there was one
     */
    public static NetworkSettings noted(Map<String, String> options, Optional<MemberList> asked) {
        return new NetworkSettings(
                options.getOrDefault(ManifestKey.TITLE.text(), ""),
                Boolean.parseBoolean(options.getOrDefault(ManifestKey.ANONYMOUS.text(), "false")),
                new DisclosureThreshold(Integer.parseInt(options.getOrDefault(ManifestKey.FLOOR.text(), "1"))),
                asked);
    }
}

package org.essgrid.campaign.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.batch.MemberList;
import org.essgrid.campaign.Campaign;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.SourceFile;

/** Those that were asked in each campaign that has a list of them. */
final class MemberLists {

    private static final int LARGEST = 50 << 20;

    private final Map<String, MemberList> byCampaign = new HashMap<>();

    /** @throws org.essgrid.diagnostic.InvalidInputException if any list is wrong, with all that is wrong with all */
    static MemberLists of(Iterable<Campaign> editions) {
        Diagnostics problems = new Diagnostics();
        MemberLists lists = new MemberLists();
        editions.forEach(edition -> edition.members()
                .flatMap(file -> read(edition, file, problems))
                .ifPresent(asked -> lists.byCampaign.put(edition.id(), asked)));
        problems.throwIfErrors();
        return lists;
    }

    private static Optional<MemberList> read(Campaign edition, Path file, Diagnostics problems) {
        return SourceFile.read(file, LARGEST, problems)
                .flatMap(bytes -> MemberList.read(edition.grid(), file.toString(), bytes, problems));
    }

    Optional<MemberList> in(Campaign edition) {
        return Optional.ofNullable(byCampaign.get(edition.id()));
    }
}

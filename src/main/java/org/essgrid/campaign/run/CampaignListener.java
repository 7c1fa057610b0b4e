package org.essgrid.campaign.run;

import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Campaign;
import org.essgrid.text.Language;

/** Is told how an état des lieux goes on, always from the thread that runs it; what a batch tells belongs to its campaign. */
public interface CampaignListener extends BatchListener {

    /** A campaign's batch begins. */
    void begin(Campaign edition, Language language);

    /** It has ended, or would have. */
    void end(Campaign edition, Language language, BatchOutcome outcome);

    /**
     * A file beside the campaigns is written, or would be.
     *
     * @param file its name within the folder
     */
    void file(String file, Cause cause);

    /** Such a file is no longer asked for, and is removed, or would be. */
    void gone(String file);

    /** A threshold is measured. */
    void threshold(ThresholdResult measured);

    /** Why a file is written. */
    enum Cause {
        /** There is none yet. */
        NEW,
        /** Results of a campaign, or the list of those asked, are not those that it was made from. */
        RESULTS,
        /** The campaign file, a grid or the program is not what it was made with. */
        SETTINGS,
        /** The file is gone, or somebody changed it. */
        DAMAGED
    }
}

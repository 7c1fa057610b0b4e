package org.essgrid.campaign.run;

import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.Threshold;
import org.essgrid.text.Language;

/**
 * Receives the events of a run, always in the thread that runs it. The events of a batch come between the begin and the end
 * of its campaign. In a dry run, the events report what would be done.
 */
public interface CampaignListener extends BatchListener {

    /** The batch of a campaign begins. */
    void begin(Campaign campaign, Language language);

    void end(Campaign campaign, Language language, BatchOutcome outcome);

    /**
     * A file next to the folders of the campaigns is written.
     *
     * @param file its name within the output folder
     */
    void file(String file, Cause cause);

    /** Such a file is no longer wanted, and is removed. */
    void removed(String file);

    void threshold(Threshold.Result measured);

    /** Why a file is written. */
    enum Cause {
        /** It does not exist yet. */
        NEW,
        /** The results of a campaign, or its list of members, have changed. */
        RESULTS,
        /** The campaign file, a grid or the program has changed. */
        SETTINGS,
        /** The file is missing, or was changed by someone else. */
        DAMAGED
    }
}

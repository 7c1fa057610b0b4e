package org.essgrid.campaign.run;

import java.nio.file.Path;
import org.essgrid.batch.BatchSettings;
import org.essgrid.campaign.CampaignFile;

/**
 * What a run is to do.
 *
 * @param top the folder to fill
 * @param jobs how many workers there are
 * @param program that does it
 * @param dryRun whether to say only what would be done
 * @param force whether a folder with files that no run made may be written
 */
public record RunPlan(
        CampaignFile overview, Path top, int jobs, BatchSettings.Program program, boolean dryRun, boolean force) {}

package org.essgrid.campaign.run;

import java.io.IOException;
import java.nio.file.Files;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.input.TableSource;
import org.essgrid.campaign.Campaign;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.source.SourceFile;

/** Opens what campaigns read. */
final class SourceOpener {

    private SourceOpener() {}

    /** The questionnaires of a campaign. */
    static BatchSource of(Campaign edition) {
        try {
            return Files.isDirectory(edition.source())
                    ? new FolderSource(edition.grid(), edition.source())
                    : TableSource.of(edition.grid(), edition.source());
        } catch (IOException e) {
            throw new InvalidInputException(
                    SourceFile.unreadable(edition.source().toString(), e));
        }
    }
}

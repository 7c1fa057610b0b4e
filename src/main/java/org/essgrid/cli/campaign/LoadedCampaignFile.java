package org.essgrid.cli.campaign;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.reader.CampaignFileReader;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.SourceFile;
import org.essgrid.source.yaml.YamlReader;

/**
 * A campaign file that was read.
 *
 * @param folder in which it stands
 * @param warnings what deserves a look
 */
public record LoadedCampaignFile(CampaignFile overview, Path folder, List<Diagnostic> warnings) {

    /**
     * Reads it.
     *
     * @param name as the user gave it
     * @throws org.essgrid.diagnostic.InvalidInputException with all that is wrong
     */
    public static LoadedCampaignFile read(String name) {
        Path path = InputLoader.path(name);
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        Diagnostics problems = new Diagnostics();
        Optional<CampaignFile> overview = SourceFile.read(path, YamlReader.LARGEST, problems)
                .flatMap(bytes -> CampaignFileReader.read(name, folder, bytes, problems));
        problems.throwIfErrors();
        return new LoadedCampaignFile(overview.orElseThrow(), folder, problems.sorted());
    }
}

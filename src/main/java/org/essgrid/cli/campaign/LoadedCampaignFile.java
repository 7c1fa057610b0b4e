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
 * A campaign file, read without errors.
 *
 * @param folder the folder of the file, to which its paths are relative
 * @param warnings the problems that do not prevent its use
 */
public record LoadedCampaignFile(CampaignFile campaignFile, Path folder, List<Diagnostic> warnings) {

    /**
     * @param name as the user gave it
     * @throws org.essgrid.diagnostic.InvalidInputException with all errors of the file
     */
    public static LoadedCampaignFile read(String name) {
        Path path = InputLoader.path(name);
        Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
        Diagnostics problems = new Diagnostics();
        Optional<CampaignFile> campaignFile = SourceFile.read(path, YamlReader.LARGEST, problems)
                .flatMap(bytes -> CampaignFileReader.read(name, folder, bytes, problems));
        problems.throwIfErrors();
        return new LoadedCampaignFile(campaignFile.orElseThrow(), folder, problems.sorted());
    }
}

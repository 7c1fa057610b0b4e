package org.essgrid.campaign.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestKey;
import org.essgrid.source.Sha256;

/** The files that tell of the network over all campaigns: made when anything that they tell of is no longer the same. */
final class NetworkFiles {

    private final RunPlan plan;
    private final CampaignFile overview;
    private final OutputLayout layout;
    private final List<StoredResults> results;
    private final Optional<MemberList> asked;
    private final CampaignListener telling;

    /**
     * @param results of all campaigns
     * @param asked in the last campaign
     */
    NetworkFiles(
            RunPlan plan,
            OutputLayout layout,
            List<StoredResults> results,
            Optional<MemberList> asked,
            CampaignListener telling) {
        this.plan = plan;
        this.overview = plan.overview();
        this.layout = layout;
        this.results = List.copyOf(results);
        this.asked = asked;
        this.telling = telling;
    }

    /** Has them stand as they should. */
    void bring(OutputFolder folder) throws IOException {
        Optional<Manifest> before = folder.manifest();
        List<String> names = names();
        Optional<CampaignListener.Cause> cause = cause(folder, before, names);
        List<String> gone = before.map(manifest -> gone(manifest, names)).orElse(List.of());
        gone.forEach(telling::gone);
        if (cause.isEmpty()) {
            return;
        }
        names.forEach(name -> telling.file(name, cause.get()));
        if (!plan.dryRun()) {
            List<Manifest.MadeFile> made =
                    new NetworkFilesWriter(plan, layout, results, asked, telling).write(folder, names);
            folder.removeFiles(gone);
            folder.write(manifest(made));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        if (overview.reports().ofNetwork()) {
            overview.languages().stream().map(layout::report).forEach(names::add);
        }
        if (overview.editions().size() > 1) {
            names.add(OutputLayout.COMPARISON_JSON);
            names.add(OutputLayout.COMPARISON_CSV);
        }
        return names;
    }

    private static List<String> gone(Manifest manifest, List<String> names) {
        return manifest.files().stream()
                .map(Manifest.MadeFile::file)
                .filter(file -> OutputLayout.isOurs(file) && !names.contains(file))
                .toList();
    }

    private Optional<CampaignListener.Cause> cause(OutputFolder folder, Optional<Manifest> before, List<String> names)
            throws IOException {
        if (before.isEmpty()) {
            return Optional.of(CampaignListener.Cause.NEW);
        }
        if (!before.get().options().equals(options())
                || !before.get().files().stream()
                        .map(Manifest.MadeFile::file)
                        .toList()
                        .equals(names)) {
            return Optional.of(CampaignListener.Cause.SETTINGS);
        }
        if (!before.get().source().equals(material())) {
            return Optional.of(CampaignListener.Cause.RESULTS);
        }
        return folder.isIntact(before.get()) ? Optional.empty() : Optional.of(CampaignListener.Cause.DAMAGED);
    }

    /** The hash of all that they are made from beside the campaign file, the grids and the program. */
    private String material() {
        Sha256 all = new Sha256().text(asked.map(list -> Sha256.of(list.file())).orElse(""));
        results.forEach(stored -> all.text(stored.digest()));
        return all.text(results.get(results.size() - 1).manifest().source()).hex();
    }

    private Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        options.put(ManifestKey.CODE.text(), plan.program().code());
        options.put(ManifestKey.TITLE.text(), overview.title().toString());
        options.put(ManifestKey.LANGUAGES.text(), overview.languages().toString());
        options.put(ManifestKey.ANONYMITY.text(), overview.anonymity().toString());
        options.put(ManifestKey.MEMBERS.text(), overview.successions().toString());
        options.put(
                ManifestKey.FACETS.text(),
                overview.last().grid().profile().stream()
                        .filter(ProfileField::facet)
                        .map(ProfileField::id)
                        .toList()
                        .toString());
        for (Campaign edition : overview.editions()) {
            options.put(
                    "campaign." + edition.id(),
                    edition.date() + " " + edition.title() + " " + Sha256.of(edition.gridFile()));
        }
        return options;
    }

    private Manifest manifest(List<Manifest.MadeFile> files) {
        Campaign last = overview.last();
        Grid grid = last.grid();
        return new Manifest(
                plan.program().name(),
                new Manifest.GridFile(grid.id(), grid.about().version(), Sha256.of(last.gridFile())),
                material(),
                options(),
                "",
                last.date(),
                results.get(results.size() - 1).manifest().actors(),
                files,
                List.of());
    }
}

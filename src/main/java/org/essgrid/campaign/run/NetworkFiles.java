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
import org.essgrid.campaign.Succession;
import org.essgrid.campaign.Threshold;
import org.essgrid.campaign.ThresholdText;
import org.essgrid.campaign.run.CampaignListener.Cause;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.results.Manifest;
import org.essgrid.results.ManifestKey;
import org.essgrid.source.Sha256;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/**
 * Keeps the files on the network over all campaigns up to date, with a manifest of what they were made from.
 *
 * @param results of all campaigns
 * @param members the list of the last campaign
 * @param thresholds measured on the last campaign
 */
record NetworkFiles(
        RunPlan plan,
        List<StoredResults> results,
        Optional<MemberList> members,
        List<Threshold.Result> thresholds,
        CampaignListener listener) {

    /** Writes the files if any is out of date, and removes those that are no longer wanted; in a dry run, only reports. */
    void update(OutputFolder folder) throws IOException {
        Optional<Manifest> before = folder.manifest();
        List<String> names = names();
        Optional<Cause> cause = cause(folder, before, names);
        List<String> removed = before.map(manifest -> removed(manifest, names)).orElse(List.of());
        removed.forEach(listener::removed);
        if (cause.isEmpty()) {
            return;
        }
        names.forEach(name -> listener.file(name, cause.get()));
        if (!plan.dryRun()) {
            List<Manifest.MadeFile> written =
                    new NetworkFilesWriter(plan, results, members, thresholds, listener).write(folder);
            folder.removeFiles(removed);
            folder.write(manifest(written));
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        if (plan.campaignFile().reports().ofNetwork()) {
            for (Language language : plan.campaignFile().languages()) {
                plan.campaignFile().formats().forEach(format -> names.add(plan.report(language, format)));
            }
        }
        if (plan.campaignFile().campaigns().size() > 1) {
            names.add(RunPlan.COMPARISON_JSON);
            names.add(RunPlan.COMPARISON_CSV);
            plan.campaignFile().languages().stream().map(plan::workbook).forEach(names::add);
        }
        return names;
    }

    private static List<String> removed(Manifest manifest, List<String> names) {
        return fileNames(manifest).stream()
                .filter(file -> RunPlan.isNetworkFile(file) && !names.contains(file))
                .toList();
    }

    private static List<String> fileNames(Manifest manifest) {
        return manifest.files().stream().map(Manifest.MadeFile::file).toList();
    }

    private Optional<Cause> cause(OutputFolder folder, Optional<Manifest> before, List<String> names)
            throws IOException {
        if (before.isEmpty()) {
            return Optional.of(Cause.NEW);
        }
        Manifest manifest = before.get();
        if (!manifest.options().equals(options()) || !fileNames(manifest).equals(names)) {
            return Optional.of(Cause.SETTINGS);
        }
        if (!manifest.source().equals(sourceHash())) {
            return Optional.of(Cause.RESULTS);
        }
        return folder.isIntact(manifest) ? Optional.empty() : Optional.of(Cause.DAMAGED);
    }

    /** The hash of the results and the list of members; the campaign file, the grids and the program are options. */
    private String sourceHash() {
        Sha256 hash =
                new Sha256().text(members.map(list -> Sha256.of(list.file())).orElse(""));
        results.forEach(stored -> hash.text(stored.digest()));
        return hash.text(results.get(results.size() - 1).manifest().source()).hex();
    }

    private Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        options.put(ManifestKey.CODE.text(), plan.program().code());
        options.put(ManifestKey.CSV.text(), plan.csv().name());
        options.put(ManifestKey.TITLE.text(), plan.campaignFile().title().toString());
        options.put(
                ManifestKey.FORMATS.text(),
                DocumentFormat.write(plan.campaignFile().formats()));
        options.put(
                ManifestKey.LANGUAGES.text(), plan.campaignFile().languages().toString());
        options.put(ManifestKey.ANONYMITY.text(), anonymity());
        options.put(
                ManifestKey.MEMBERS.text(),
                plan.campaignFile().successions().stream()
                        .map(NetworkFiles::text)
                        .toList()
                        .toString());
        options.put(
                ManifestKey.FACETS.text(),
                plan.campaignFile().last().grid().profile().stream()
                        .filter(ProfileField::facet)
                        .map(ProfileField::id)
                        .toList()
                        .toString());
        ThresholdText words = new ThresholdText(plan.campaignFile(), Messages.in(Language.ENGLISH));
        options.put(
                ManifestKey.THRESHOLDS.text(),
                thresholds.stream().map(words::of).toList().toString());
        for (Campaign campaign : plan.campaignFile().campaigns()) {
            options.put(
                    "campaign." + campaign.id(),
                    campaign.date() + " " + campaign.title() + " " + Sha256.of(campaign.gridFile()));
        }
        return options;
    }

    /** Spelled out so that renaming the record does not make existing folders out of date. */
    private String anonymity() {
        CampaignFile.Anonymity anonymity = plan.campaignFile().anonymity();
        return "Anonymity[floor=" + anonymity.floor() + ", hidden=" + anonymity.hidden() + "]";
    }

    /** A succession as manifests and hashes contain it, spelled out for the same reason. */
    static String text(Succession succession) {
        return "Succession[id=" + succession.id() + ", from=" + succession.from() + ", since=" + succession.since()
                + "]";
    }

    private Manifest manifest(List<Manifest.MadeFile> files) {
        Campaign last = plan.campaignFile().last();
        Grid grid = last.grid();
        return new Manifest(
                plan.program().name(),
                new Manifest.GridFile(grid.id(), grid.about().version(), Sha256.of(last.gridFile())),
                sourceHash(),
                options(),
                "",
                last.date(),
                results.get(results.size() - 1).manifest().actors(),
                files,
                List.of());
    }
}

package org.essgrid.campaign.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.batch.ReportSelection;
import org.essgrid.campaign.AnonymitySettings;
import org.essgrid.campaign.Benchmark;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Succession;
import org.essgrid.campaign.Threshold;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.source.yaml.YamlReading;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/** Reads a campaign file: all that is wrong with it and with the grids that it names in one pass, or what it describes. */
public final class CampaignFileReader {

    private static final String USUAL_OUTPUT = "etat-des-lieux";
    private static final int LARGEST_FLOOR = 1_000_000;
    private static final Map<String, Boolean> NAMES = Map.of("shown", false, "hidden", true);
    private static final Map<String, Benchmark> BENCHMARKS =
            Map.of("none", Benchmark.NONE, "previous", Benchmark.PREVIOUS, "current", Benchmark.CURRENT);
    private static final Map<String, ReportSelection> REPORTS = Map.of(
            "all",
            ReportSelection.ALL,
            "actors",
            ReportSelection.ACTORS,
            "network",
            ReportSelection.NETWORK,
            "none",
            ReportSelection.NONE);

    private final CampaignFields top;
    private final ReferencedFiles files;

    private CampaignFileReader(CampaignFields top, ReferencedFiles files) {
        this.top = top;
        this.files = files;
    }

    /**
     * What this file describes, or empty if any error is among the problems.
     *
     * @param file the file as the user named it
     * @param folder where it stands: the files that it names are looked for from there
     */
    public static Optional<CampaignFile> read(String file, Path folder, byte[] bytes, Diagnostics problems) {
        Diagnostics own = new Diagnostics();
        Optional<YamlNode> tree = YamlReader.read(file, bytes, own);
        Optional<CampaignFile> overview = Optional.empty();
        if (tree.isPresent() && tree.get() instanceof YamlMapping root) {
            YamlReading reading = new YamlReading(
                    bytes, List.of(), LanguageListReader.declared(root), FrenchCampaignWords.MEANT, own);
            CampaignFields top = new CampaignFields(reading, root, "");
            overview = new CampaignFileReader(top, new ReferencedFiles(folder, own)).overview();
        } else if (tree.isPresent()) {
            own.add(Diagnostic.error(Location.of(file, 1, 1), "campaign.not-a-campaign"));
        }
        problems.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : overview;
    }

    private Optional<CampaignFile> overview() {
        String id = top.id();
        Translated title = top.requiredTranslated("title");
        List<Language> languages = LanguageListReader.read(top);
        CampaignReader reader = new CampaignReader(files, FacetReader.read(top));
        List<Campaign> editions = reader.read(top);
        Optional<Campaign> last = last(editions, reader.declared());
        List<Succession> successions = new SuccessionReader(reader.declared()).read(top);
        last.map(Campaign::grid).ifPresent(grid -> {
            reader.checkGrids(grid.id());
            FacetReader.check(top, grid);
        });
        AnonymitySettings anonymity =
                top.mapping("anonymity").map(CampaignFileReader::anonymity).orElse(AnonymitySettings.USUAL);
        Benchmark benchmark = top.word("benchmark", BENCHMARKS).orElse(Benchmark.NONE);
        ReportSelection reports = top.word("reports", REPORTS).orElse(ReportSelection.ALL);
        List<Threshold> thresholds = new ThresholdReader(last).read(top);
        String output = top.text("output").orElse(USUAL_OUTPUT);
        top.finish();
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(new CampaignFile(
                        id,
                        title,
                        languages,
                        editions,
                        successions,
                        anonymity,
                        benchmark,
                        reports,
                        thresholds,
                        output));
    }

    /** The last campaign, unless it is not sound: another must not be taken for it. */
    private static Optional<Campaign> last(List<Campaign> editions, List<String> declared) {
        return editions.stream()
                .filter(edition -> edition.id().equals(declared.get(declared.size() - 1)))
                .reduce((first, second) -> second);
    }

    private static AnonymitySettings anonymity(CampaignFields fields) {
        AnonymitySettings anonymity = new AnonymitySettings(
                fields.integer("floor", 1, LARGEST_FLOOR).orElse(AnonymitySettings.USUAL.floor()),
                fields.word("names", NAMES).orElse(AnonymitySettings.USUAL.hidden()));
        fields.finish();
        return anonymity;
    }
}

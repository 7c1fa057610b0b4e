package org.essgrid.campaign.reader;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.essgrid.batch.ReportSelection;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.CampaignFile.Anonymity;
import org.essgrid.campaign.CampaignFile.Benchmark;
import org.essgrid.campaign.Succession;
import org.essgrid.campaign.Threshold;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.source.yaml.YamlReading;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/** Reads a campaign file; all problems of it and of the grids that it names are reported in one pass. */
public final class CampaignFileReader {

    private static final String DEFAULT_OUTPUT = "etat-des-lieux";
    private static final int MAX_FLOOR = 1_000_000;
    private static final Map<String, Language> LANGUAGES = Map.of("fr", Language.FRENCH, "en", Language.ENGLISH);
    private static final Map<String, Boolean> NAMES = Map.of("shown", false, "hidden", true);

    private final CampaignFields top;
    private final ReferencedFiles files;

    private CampaignFileReader(CampaignFields top, ReferencedFiles files) {
        this.top = top;
        this.files = files;
    }

    /**
     * Reads a campaign file.
     *
     * @param file the file as the user named it
     * @param folder the folder of the file, to which the paths in it are relative
     * @return empty if any problem is an error
     */
    public static Optional<CampaignFile> read(String file, Path folder, byte[] bytes, Diagnostics problems) {
        Diagnostics own = new Diagnostics();
        Optional<YamlNode> tree = YamlReader.read(file, bytes, own);
        Optional<CampaignFile> campaignFile = Optional.empty();
        if (tree.isPresent() && tree.get() instanceof YamlMapping root) {
            YamlReading reading =
                    new YamlReading(bytes, List.of(), declaredLanguages(root), "/words/campaign.txt", own);
            CampaignFields top = new CampaignFields(reading, root, "");
            campaignFile = new CampaignFileReader(top, new ReferencedFiles(folder, own)).campaignFile();
        } else if (tree.isPresent()) {
            own.error(Location.of(file, 1, 1), "campaign.not-a-campaign");
        }
        problems.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : campaignFile;
    }

    private Optional<CampaignFile> campaignFile() {
        String id = top.id();
        Translated title = top.requiredTranslated("title");
        List<Language> languages = languages();
        FacetReader facets = new FacetReader(top);
        CampaignReader reader = new CampaignReader(files, facets);
        List<Campaign> campaigns = reader.read(top);
        Optional<Campaign> last = last(campaigns, reader.declared());
        List<Succession> successions = new SuccessionReader(reader.declared()).read(top);
        last.map(Campaign::grid).ifPresent(grid -> {
            reader.checkGrids(grid);
            facets.check(top, grid);
        });
        Anonymity anonymity =
                top.mapping("anonymity", CampaignFileReader::anonymity).orElse(Anonymity.USUAL);
        Benchmark benchmark = top.word("benchmark", Benchmark.values()).orElse(Benchmark.NONE);
        ReportSelection reports = top.word("reports", ReportSelection.values()).orElse(ReportSelection.ALL);
        Set<DocumentFormat> formats = formats();
        List<Threshold> thresholds = new ThresholdReader(last).read(top);
        String output = top.text("output").orElse(DEFAULT_OUTPUT);
        top.finish();
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(new CampaignFile(
                        id,
                        title,
                        languages,
                        campaigns,
                        successions,
                        anonymity,
                        benchmark,
                        reports,
                        formats,
                        thresholds,
                        output));
    }

    /** The last campaign of the file; empty if it has errors, since no other campaign may take its place. */
    private static Optional<Campaign> last(List<Campaign> campaigns, List<String> declared) {
        return campaigns.stream()
                .filter(campaign -> campaign.id().equals(declared.get(declared.size() - 1)))
                .reduce((first, second) -> second);
    }

    /** The valid language codes of the file, which are needed before its texts can be read. */
    private static List<String> declaredLanguages(YamlMapping root) {
        return root.items("languages").stream()
                .map(CampaignFileReader::code)
                .filter(LANGUAGES::containsKey)
                .distinct()
                .toList();
    }

    private static String code(YamlNode node) {
        return YamlMapping.text(node).orElse("");
    }

    private List<Language> languages() {
        Set<Language> languages = new LinkedHashSet<>();
        for (YamlNode node : top.requiredList("languages")) {
            String code = code(node);
            Language language = LANGUAGES.get(code);
            if (language == null) {
                top.unknown("languages", node, "fields.unknown-word", code, new TreeSet<>(LANGUAGES.keySet()));
            } else if (!languages.add(language)) {
                top.error("languages", node, "fields.duplicate-language", code);
            }
        }
        return List.copyOf(languages);
    }

    /** The formats of the reports; PDF where none is given. */
    private Set<DocumentFormat> formats() {
        Set<DocumentFormat> formats = EnumSet.noneOf(DocumentFormat.class);
        for (YamlScalar word : top.words("formats")) {
            DocumentFormat.of(word.text())
                    .ifPresentOrElse(
                            formats::add,
                            () -> top.unknown(
                                    "formats",
                                    word,
                                    "fields.unknown-word",
                                    word.text(),
                                    Stream.of(DocumentFormat.values())
                                            .map(DocumentFormat::extension)
                                            .toList()));
        }
        return formats.isEmpty() ? Set.of(DocumentFormat.PDF) : formats;
    }

    private static Anonymity anonymity(CampaignFields fields) {
        return new Anonymity(
                fields.integer("floor", 1, MAX_FLOOR).orElse(Anonymity.USUAL.floor()),
                fields.word("names", NAMES).orElse(Anonymity.USUAL.hidden()));
    }

    /** Reads which members were renamed or merged. */
    private static final class SuccessionReader {

        private final List<String> campaigns;
        /** The successor of each former id that was read so far, by campaign. */
        private final Map<Former, Successor> successors = new HashMap<>();

        private record Former(ActorKey key, String since) {}

        private record Successor(String id, Location location) {}

        /** @param campaigns the ids of the campaigns in their order */
        SuccessionReader(List<String> campaigns) {
            this.campaigns = campaigns;
        }

        List<Succession> read(CampaignFields top) {
            return top.named("members", "member", this::succession);
        }

        private Succession succession(CampaignFields fields) {
            String id = fields.requiredText("id");
            fields.requiredList("from");
            List<YamlScalar> from = fields.words("from");
            String since = fields.requiredText("since");
            int index = campaigns.indexOf(since);
            if (fields.has("since") && index < 0) {
                fields.unknown("since", "campaign.unknown-campaign", since, campaigns);
            } else if (fields.has("since") && index == 0) {
                fields.error("since", "campaign.since-first", since);
            }
            if (from.size() == 1 && Succession.key(from.get(0).text()).equals(Succession.key(id))) {
                fields.error("from", "campaign.same-member", id);
            }
            from.forEach(former -> checkSuccessor(fields, former, id, since));
            return new Succession(
                    id,
                    from.stream().map(YamlScalar::text).toList(),
                    from.stream().map(YamlScalar::location).toList(),
                    index);
        }

        /** A member has only one successor, which is named only once. */
        private void checkSuccessor(CampaignFields fields, YamlScalar former, String id, String since) {
            Successor first = successors.putIfAbsent(
                    new Former(Succession.key(former.text()), since), new Successor(id, former.location()));
            if (first != null) {
                int line = first.location().line();
                fields.error("from", former, "campaign.already-became", former.text(), first.id(), line);
            }
        }
    }
}

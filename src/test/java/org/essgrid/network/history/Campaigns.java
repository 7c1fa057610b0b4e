package org.essgrid.network.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.Trends;
import org.essgrid.results.JsonResults;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.text.Translated;

/** Sample campaigns for comparisons, whose actors were written to and read from a file of results. */
public final class Campaigns {

    private static final Path FOLDER = Path.of("src/test/resources/campagnes");

    private final Map<CampaignInfo, List<Assessment>> members = new LinkedHashMap<>();

    /** Three campaigns of an invented network; its grid was revised before the last. */
    public static Campaigns three() {
        Grid before = grid("grille-2024");
        Grid after = grid("grille-2026");
        return new Campaigns()
                .with("2024", before, table(before, "2024"))
                .with("2025", before, table(before, "2025"))
                .with("2026", after, table(after, "2026"));
    }

    /** Adds a campaign that ended in November of this year. */
    public Campaigns with(String year, Grid grid, List<Assessment> assessments) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), 11, 30);
        members.put(new CampaignInfo(year, Translated.of("Campagne " + year), Optional.of(date), grid), assessments);
        return this;
    }

    public static Grid grid(String name) {
        return grid(name, text(FOLDER.resolve(name + ".yaml")));
    }

    public static Grid grid(String name, String yaml) {
        Diagnostics problems = new Diagnostics();
        return GridReader.read(name, yaml.getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(
                        () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Assessment> table(Grid grid, String year) {
        Path table = FOLDER.resolve(year + ".csv");
        List<Assessment> assessments = new ArrayList<>();
        Assessor assessor = new Assessor(grid);
        try (AnswerTableStream rows = new AnswerTableReader(grid)
                .open(table.toString(), Files.newInputStream(table), new Diagnostics())
                .orElseThrow()) {
            for (Optional<TableRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                assessments.add(assessor.assess(row.get().answers().orElseThrow()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return assessments;
    }

    List<CampaignInfo> campaigns() {
        return List.copyOf(members.keySet());
    }

    List<Assessment> members(int campaign) {
        return List.copyOf(members.values()).get(campaign);
    }

    public Trends trends(DisclosureThreshold floor) {
        return trends(IdentityChanges.NONE, floor);
    }

    Trends trends(IdentityChanges identities, DisclosureThreshold floor) {
        return trends(new NetworkHistoryBuilder(campaigns(), identities, floor, false));
    }

    /** Of a network that names none of its members. */
    Trends anonymous(DisclosureThreshold floor) {
        return trends(new NetworkHistoryBuilder(campaigns(), IdentityChanges.NONE, floor, true));
    }

    private Trends trends(NetworkHistoryBuilder builder) {
        addAll(builder);
        return builder.trends();
    }

    /** The histories of the single actors. */
    public ActorTrends histories() {
        return histories(IdentityChanges.NONE);
    }

    ActorTrends histories(IdentityChanges identities) {
        ActorHistoryBuilder builder = new ActorHistoryBuilder(campaigns(), identities);
        addAll(builder);
        return builder.trends();
    }

    private void addAll(HistoryBuilder builder) {
        for (int i = 0; i < members.size(); i++) {
            for (StoredActor actor : stored(members(i))) {
                builder.add(i, actor, "somewhere");
            }
        }
    }

    /** The actors as read back from a file of results. */
    public static List<StoredActor> stored(List<Assessment> assessments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonResults json = JsonResults.lines(out)) {
            assessments.forEach(json::write);
        }
        List<StoredActor> stored = new ArrayList<>();
        try (ResultsReader reader = new ResultsReader("results.jsonl", new ByteArrayInputStream(out.toByteArray()))) {
            Diagnostics problems = new Diagnostics();
            for (Optional<StoredActor> next = reader.next(problems); next.isPresent(); next = reader.next(problems)) {
                stored.add(next.get());
            }
            problems.throwIfErrors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stored;
    }
}

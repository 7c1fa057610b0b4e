package org.essgrid.campaign.comparison;

import java.io.OutputStream;
import java.util.Map;
import org.essgrid.grid.Grid;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.gridchange.GridChange;
import org.essgrid.results.JsonWriter;

/** Writes the differences between two grids as JSON with the keys of {@link ComparisonKey}. */
public final class GridDiffJson {

    private GridDiffJson() {}

    /** Writes them, indented; the stream remains open. */
    public static void write(Grid earlier, CommonScale scale, OutputStream out) {
        try (JsonWriter json = JsonWriter.indented(out)) {
            json.object(() -> {
                TrendsJson.head(json, "essgrid-grid-diff", scale.last());
                json.object(ComparisonKey.FROM, () -> TrendsJson.grid(json, earlier));
                json.objects(ComparisonKey.GRID_CHANGES, scale.changes(), change -> change(json, change));
                comparability(json, scale.elements(), scale.gates());
            });
            json.endLine();
        }
    }

    static void change(JsonWriter json, GridChange change) {
        json.text(ComparisonKey.SUBJECT, change.subject().key());
        json.text(ComparisonKey.CHANGE, change.kind().key());
        json.text(ComparisonKey.ID, change.id());
        change.within().ifPresent(within -> json.text(ComparisonKey.WITHIN, within.id()));
        change.before().ifPresent(before -> json.text(ComparisonKey.BEFORE, before));
        change.after().ifPresent(after -> json.text(ComparisonKey.AFTER, after));
    }

    /** How the figures of elements and gates are compared, by id. */
    static void comparability(JsonWriter json, Map<String, Comparability> elements, Map<String, Comparability> gates) {
        json.object(ComparisonKey.COMPARABILITY, () -> {
            json.object(ComparisonKey.NODES, () -> elements.forEach((id, how) -> json.text(id, how.key())));
            json.object(ComparisonKey.GATES, () -> gates.forEach((id, how) -> json.text(id, how.key())));
        });
    }
}

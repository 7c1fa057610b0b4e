package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.essgrid.grid.LevelScale;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.source.yaml.YamlSequence;

/** Reads scales of named levels, either shared or a criterion's own. */
final class ScaleReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, LevelScale> shared = new HashMap<>();

    void readShared(GridFields top) {
        top.mapping("scales").ifPresent(scales -> {
            for (YamlMapping.Entry entry : scales.entries()) {
                String path = scales.child(entry.key());
                levels(scales, entry.key(), entry.value(), path, HUNDRED)
                        .ifPresent(scale -> shared.put(entry.key(), scale));
            }
        });
    }

    /** The scale of a criterion: the name of a shared one, or a list of levels with scores out of its own maximum. */
    Optional<LevelScale> of(GridFields criterion, BigDecimal outOf) {
        Optional<YamlNode> node = criterion.required("scale");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof YamlScalar name) {
            LevelScale scale = shared.get(name.text().strip());
            if (scale == null) {
                criterion.unknown("scale", "grid.unknown-scale", name.text(), new TreeSet<>(shared.keySet()));
            }
            return Optional.ofNullable(scale);
        }
        return levels(criterion, "", node.get(), criterion.child("scale"), outOf);
    }

    private static Optional<LevelScale> levels(
            GridFields parent, String id, YamlNode node, String path, BigDecimal outOf) {
        if (!(node instanceof YamlSequence list) || list.items().isEmpty()) {
            parent.reading().error(node.location(), path, "grid.levels-expected");
            return Optional.empty();
        }
        List<LevelScale.Level> levels = new ArrayList<>();
        DistinctAnswersCheck distinct = new DistinctAnswersCheck(parent.reading(), path);
        for (YamlNode item : list.items()) {
            parent.asMapping(item, path).map(f -> f.named("level")).ifPresent(fields -> {
                LevelScale.Level level = GridFields.whole(fields, f -> level(f, outOf));
                if (levels.stream().anyMatch(l -> l.id().equals(level.id()))) {
                    fields.error("id", "grid.duplicate-level", level.id());
                } else {
                    distinct.add(level.id(), level.label(), item.location());
                    levels.add(level);
                }
            });
        }
        return levels.isEmpty() ? Optional.empty() : Optional.of(new LevelScale(id, levels));
    }

    private static LevelScale.Level level(GridFields fields, BigDecimal outOf) {
        double max = outOf.doubleValue();
        BigDecimal score = fields.requiredNumber("score", 0, max).orElse(BigDecimal.ZERO);
        return new LevelScale.Level(
                fields.requiredText("id"),
                score.doubleValue() / max,
                fields.requiredTranslated("label"),
                fields.translated("help"));
    }
}

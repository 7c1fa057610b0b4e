package org.essgrid.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * An ordinal scale: named levels, each with its score. The levels need not be evenly spaced.
 *
 * @param id the id under which criteria share it; empty for a criterion's own scale
 */
public record LevelScale(String id, List<Level> levels) {

    /** @param score 0..1 */
    public record Level(String id, double score, Translated label, Optional<Translated> help) {}

    public LevelScale {
        levels = List.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a scale must have levels");
        }
    }

    public Optional<Level> level(String levelId) {
        return levels.stream().filter(level -> level.id().equals(levelId)).findFirst();
    }

    /** This scale with other scores, 0..1, of some levels. */
    LevelScale with(Map<String, Double> scores) {
        return new LevelScale(
                "",
                levels.stream()
                        .map(l -> new Level(l.id(), scores.getOrDefault(l.id(), l.score()), l.label(), l.help()))
                        .toList());
    }

    public List<String> ids() {
        return levels.stream().map(Level::id).toList();
    }
}

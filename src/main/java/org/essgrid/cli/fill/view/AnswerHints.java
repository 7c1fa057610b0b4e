package org.essgrid.cli.fill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.essgrid.cli.fill.dialogue.FillKeyword;
import org.essgrid.text.Messages;

/** How one answers, and what else may be typed. */
public record AnswerHints(Messages messages) {

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("fill.guide"));
        lines.add("");
        for (FillKeyword word : FillKeyword.values()) {
            String key = "fill.guide-" + word.name().toLowerCase(Locale.ROOT).replace('_', '-');
            lines.add(messages.get("fill.guide-line", word.in(messages.language()), messages.get(key)));
        }
        lines.add("");
        lines.add(messages.get("fill.guide-otherwise"));
        return lines;
    }
}

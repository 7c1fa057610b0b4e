package org.essgrid.report.context;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.answers.Answers;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.style.FontSize;

/** The actor's profile, and who answered, in words. */
public record ActorFacts(ReportContext context) implements Section {

    /** How many facts identify the actor on the first page. */
    private static final int MOST = 3;

    private static final double NAMES = 140;

    /** The facts that networks compare, as far as they are known. */
    public String inShort() {
        return known().stream()
                .filter(ProfileField::facet)
                .map(this::value)
                .filter(value -> value.codePoints().anyMatch(Character::isLetter))
                .limit(MOST)
                .collect(Collectors.joining(" · "));
    }

    /** All facts and who answered; nothing if none is known. */
    public List<Block> inFull() {
        List<KeyValues.Entry> entries = new ArrayList<>();
        known().forEach(field -> entries.add(KeyValues.entry(texts().text(field.label()), value(field))));
        String respondents = context.assessment().answers().actor().respondents();
        if (!respondents.isBlank()) {
            entries.add(KeyValues.entry(message("report.respondents"), texts().print(respondents)));
        }
        return entries.isEmpty()
                ? List.of()
                : List.of(Heading.of(3, message("report.profile")), inColumns(entries));
    }

    private List<ProfileField> known() {
        Answers answers = context.assessment().answers();
        return context.grid().profile().stream()
                .filter(field -> answers.profile().containsKey(field.id()))
                .toList();
    }

    private String value(ProfileField field) {
        Value value = context.assessment().answers().profile().get(field.id());
        return value == null ? "" : new FactWords(context).of(field, value);
    }

    private static SideBySide inColumns(List<KeyValues.Entry> entries) {
        int half = (entries.size() + 1) / 2;
        return SideBySide.of(
                SideBySide.column(1, new KeyValues(entries.subList(0, half), NAMES, FontSize.SMALL)),
                SideBySide.column(
                        1, new KeyValues(entries.subList(half, entries.size()), NAMES, FontSize.SMALL)));
    }
}

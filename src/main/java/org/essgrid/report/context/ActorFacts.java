package org.essgrid.report.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.essgrid.answers.Answers;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The actor's profile, and who answered, in words. */
public record ActorFacts(ReportContext context) implements Section {

    /** The most facts for which the first page has room. */
    private static final int ROOM = 10;

    /** How many facts of a longer profile it shows. */
    private static final int SELECTED = 6;

    private static final double NAMES = 250;

    /** The most important facts, those that networks compare first, and the respondents. */
    public List<Block> inShort() {
        List<ProfileField> known = known();
        List<ProfileField> first = known.stream()
                .sorted(Comparator.comparing(field -> known.size() > ROOM && !field.facet()))
                .limit(known.size() <= ROOM ? ROOM : SELECTED)
                .toList();
        Text facts = Text.EMPTY;
        for (ProfileField field : first) {
            facts = add(facts, texts().text(field.label()), value(field));
        }
        String respondents = context.assessment().answers().actor().respondents();
        if (!respondents.isBlank()) {
            facts = add(facts, message("report.respondents"), texts().print(respondents));
        }
        if (known.size() > first.size()) {
            facts = facts.newLine().coloured(message("report.facts-elsewhere"), muted());
        }
        Text shown = facts.isEmpty() ? Text.of(message("report.no-profile")) : facts;
        return List.of(Paragraph.note(shown));
    }

    /** All facts, if the first page has no room for them. */
    public List<Block> inFull() {
        List<ProfileField> known = known();
        if (known.size() <= ROOM) {
            return List.of();
        }
        List<KeyValues.Entry> entries = new ArrayList<>();
        known.forEach(field -> entries.add(KeyValues.entry(texts().text(field.label()), value(field))));
        return List.of(Heading.of(3, message("report.profile")), new KeyValues(entries, NAMES, FontSize.TABLE));
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

    private Text add(Text facts, String label, String value) {
        return facts.newLine()
                .coloured(message("report.label", label, "") + " ", muted())
                .plain(value);
    }
}

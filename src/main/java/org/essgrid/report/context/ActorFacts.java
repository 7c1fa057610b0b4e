package org.essgrid.report.context;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.answers.Answers;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The actor's profile, and who answered, in words. */
public record ActorFacts(ReportContext context) implements Section {

    /** How many facts identify the actor on the first page. */
    private static final int MOST = 3;

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
        List<Text> entries = new ArrayList<>();
        known().forEach(field -> entries.add(fact(texts().text(field.label()), value(field))));
        String respondents = context.assessment().answers().actor().respondents();
        if (!respondents.isBlank()) {
            entries.add(fact(message("report.respondents"), texts().print(respondents)));
        }
        return entries.isEmpty() ? List.of() : List.of(Heading.of(3, message("report.profile")), inColumns(entries));
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

    private Text fact(String name, String value) {
        return Text.EMPTY
                .coloured(message("report.label", name, "") + " ", muted())
                .plain(value);
    }

    private static SideBySide inColumns(List<Text> facts) {
        int half = (facts.size() + 1) / 2;
        return SideBySide.of(
                SideBySide.column(1, list(facts.subList(0, half))),
                SideBySide.column(1, list(facts.subList(half, facts.size()))));
    }

    private static Bullets list(List<Text> facts) {
        return Bullets.marked("", facts).sized(FontSize.SMALL);
    }
}

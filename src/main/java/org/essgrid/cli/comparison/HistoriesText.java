package org.essgrid.cli.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.essgrid.assessment.Verdict;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.text.NumberStyle;

/** Actors over several campaigns, one after the other, to be read in a terminal. */
final class HistoriesText {

    private static final int COLUMN = 10;
    private static final int NARROWEST_NAME = 20;
    private static final int WIDEST_NAME = 44;
    private static final String NONE = "·";

    private final ActorTrends trends;
    private final Session session;
    private final List<String> lines = new ArrayList<>();

    HistoriesText(ActorTrends trends, Session session) {
        this.trends = trends;
        this.session = session;
    }

    String text() {
        trends.actors().forEach(this::actor);
        Set<Comparability> shown = shown();
        if (shown.contains(Comparability.RECOMPUTED)) {
            paragraph(session.text("compare.read-recomputed"));
        }
        if (shown.contains(Comparability.NOT_COMPARABLE)) {
            paragraph(session.text("compare.read-uncomparable"));
        }
        if (trends.actors().stream()
                .flatMap(actor -> actor.campaigns().stream())
                .flatMap(Optional::stream)
                .anyMatch(entry -> !entry.carried())) {
            paragraph(session.text("compare.actor-uncarried"));
        }
        return String.join("\n", lines) + "\n";
    }

    /** How those compare that have a line of their own. */
    private Set<Comparability> shown() {
        Set<Comparability> shown = EnumSet.noneOf(Comparability.class);
        NetworkSummary.compared(trends.grid()).forEach(element -> shown.add(of(element)));
        trends.grid().gates().forEach(gate -> shown.add(of(gate)));
        return shown;
    }

    private Comparability of(Element element) {
        return Objects.requireNonNull(trends.elements().get(element.id()));
    }

    private Comparability of(Gate gate) {
        return Objects.requireNonNull(trends.gates().get(gate.id()));
    }

    private void actor(ActorTrend actor) {
        String head = actor.id().isEmpty() ? actor.name() : session.text("compare.actor", actor.name(), actor.id());
        lines.add(session.outColours().strong(TerminalText.of(head)));
        lines.add(row(
                "",
                trends.campaigns().stream()
                        .map(campaign -> campaign.title().in(session.language()))
                        .map(title -> ChangeTable.shortly(title, COLUMN - 2))
                        .toList()));
        NetworkSummary.compared(trends.grid()).forEach(element -> element(actor, element));
        trends.grid().gates().forEach(gate -> gate(actor, gate));
        lines.add("");
    }

    private void element(ActorTrend actor, Element element) {
        boolean whole = element.id().equals(trends.grid().id());
        String name =
                whole ? session.text("compare.whole") : "  " + element.title().in(session.language());
        switch (of(element)) {
            case AS_PUBLISHED -> lines.add(row(name, figures(actor, element, ActorTrend.Entry::published)));
            case NOT_COMPARABLE ->
                lines.add(row(
                        marked(name, session.text("compare.uncomparable")),
                        figures(actor, element, ActorTrend.Entry::published)));
            case RECOMPUTED -> {
                lines.add(row(marked(name, "*"), figures(actor, element, ActorTrend.Entry::comparable)));
                String published = "    " + session.text("compare.as-published");
                lines.add(row(published, figures(actor, element, ActorTrend.Entry::published)));
            }
        }
    }

    /** With a mark that stays where the name must be cut. */
    private String marked(String name, String mark) {
        return fitted(name, width() - mark.length() - 1) + " " + mark;
    }

    private List<String> figures(
            ActorTrend actor, Element element, Function<ActorTrend.Entry, Map<String, BigDecimal>> scores) {
        int decimals = Math.max(1, element.publication().decimals());
        return actor.campaigns().stream()
                .map(entry -> entry.map(scores)
                        .flatMap(found -> Optional.ofNullable(found.get(element.id())))
                        .map(score -> new NumberStyle(session.language())
                                .format(score.setScale(decimals, RoundingMode.HALF_UP)))
                        .orElse(NONE))
                .toList();
    }

    private void gate(ActorTrend actor, Gate gate) {
        String name = "  " + gate.title().in(session.language());
        switch (of(gate)) {
            case AS_PUBLISHED -> lines.add(row(name, verdicts(actor, gate, ActorTrend.Entry::gates)));
            case NOT_COMPARABLE ->
                lines.add(row(
                        marked(name, session.text("compare.uncomparable")),
                        verdicts(actor, gate, ActorTrend.Entry::gates)));
            case RECOMPUTED -> {
                lines.add(row(marked(name, "*"), verdicts(actor, gate, ActorTrend.Entry::comparableGates)));
                String published = "    " + session.text("compare.as-published");
                lines.add(row(published, verdicts(actor, gate, ActorTrend.Entry::gates)));
            }
        }
    }

    private List<String> verdicts(
            ActorTrend actor, Gate gate, Function<ActorTrend.Entry, Map<String, Verdict>> verdicts) {
        return actor.campaigns().stream()
                .map(entry -> entry.map(verdicts)
                        .flatMap(found -> Optional.ofNullable(found.get(gate.id())))
                        .map(this::verdict)
                        .orElse(NONE))
                .toList();
    }

    private String verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> session.text("compare.verdict-pass");
            case FAIL -> session.text("compare.verdict-fail");
            case UNKNOWN -> session.text("compare.verdict-unknown");
            case NOT_APPLICABLE -> session.text("compare.verdict-none");
        };
    }

    private int width() {
        int room = session.console().width() - trends.campaigns().size() * COLUMN;
        return Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, room));
    }

    private String row(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(fitted(TerminalText.of(name), width()));
        line.append(" ".repeat(width() - line.length()));
        for (String cell : cells) {
            String shown = fitted(TerminalText.of(cell), COLUMN - 1);
            line.append(" ".repeat(COLUMN - shown.length())).append(shown);
        }
        return line.toString().stripTrailing();
    }

    private static String fitted(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private void paragraph(String text) {
        lines.addAll(TextWrapper.lines(text, session.console().width() - 2));
    }
}

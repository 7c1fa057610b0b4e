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

/** The histories of actors over several campaigns, one after the other, for a terminal. */
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
        Set<Comparability> shown = comparabilities();
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

    /** The kinds of comparability that occur in the rows. */
    private Set<Comparability> comparabilities() {
        Set<Comparability> shown = EnumSet.noneOf(Comparability.class);
        NetworkSummary.compared(trends.grid()).forEach(element -> shown.add(comparability(element)));
        trends.grid().gates().forEach(gate -> shown.add(comparability(gate)));
        return shown;
    }

    private Comparability comparability(Element element) {
        return Objects.requireNonNull(trends.elements().get(element.id()));
    }

    private Comparability comparability(Gate gate) {
        return Objects.requireNonNull(trends.gates().get(gate.id()));
    }

    private void actor(ActorTrend actor) {
        String head = actor.id().isEmpty() ? actor.name() : session.text("compare.actor", actor.name(), actor.id());
        lines.add(session.outColours().strong(TerminalText.of(head)));
        lines.add(row(
                "",
                trends.campaigns().stream()
                        .map(campaign -> session.text(campaign.title()))
                        .map(title -> ChangeTable.shortTitle(title, COLUMN - 2))
                        .toList()));
        NetworkSummary.compared(trends.grid()).forEach(element -> element(actor, element));
        trends.grid().gates().forEach(gate -> gate(actor, gate));
        lines.add("");
    }

    private void element(ActorTrend actor, Element element) {
        boolean whole = element.id().equals(trends.grid().id());
        String name = whole ? session.text("compare.whole") : "  " + session.text(element.title());
        int decimals = Math.max(1, element.publication().decimals());
        Function<BigDecimal, String> figure =
                score -> session.numbers().format(score.setScale(decimals, RoundingMode.HALF_UP));
        addRows(
                name,
                comparability(element),
                cells(actor, element.id(), ActorTrend.Entry::published, figure),
                cells(actor, element.id(), ActorTrend.Entry::comparable, figure));
    }

    private void gate(ActorTrend actor, Gate gate) {
        addRows(
                "  " + session.text(gate.title()),
                comparability(gate),
                cells(actor, gate.id(), ActorTrend.Entry::gates, this::verdict),
                cells(actor, gate.id(), ActorTrend.Entry::comparableGates, this::verdict));
    }

    private void addRows(String name, Comparability comparability, List<String> published, List<String> recomputed) {
        switch (comparability) {
            case AS_PUBLISHED -> lines.add(row(name, published));
            case NOT_COMPARABLE -> lines.add(row(marked(name, session.text("compare.uncomparable")), published));
            case RECOMPUTED -> {
                lines.add(row(marked(name, "*"), recomputed));
                lines.add(row("    " + session.text("compare.as-published"), published));
            }
        }
    }

    /** The name, cut if needed, with a mark that is never cut. */
    private String marked(String name, String mark) {
        return ChangeTable.fitted(name, width() - mark.length() - 1) + " " + mark;
    }

    private static <T> List<String> cells(
            ActorTrend actor, String id, Function<ActorTrend.Entry, Map<String, T>> values, Function<T, String> text) {
        return actor.campaigns().stream()
                .map(entry -> entry.map(values)
                        .flatMap(found -> Optional.ofNullable(found.get(id)))
                        .map(text)
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
        String head = ChangeTable.fitted(TerminalText.of(name), width());
        return ChangeTable.row(head, width(), cells, COLUMN).stripTrailing();
    }

    private void paragraph(String text) {
        lines.addAll(TextWrapper.lines(text, session.console().width() - 2));
    }
}

package org.essgrid.cli.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.assessment.Verdict;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.gridchange.GridChangeText;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.network.model.Turnover;
import org.essgrid.text.NumberStyle;

/** A comparison of campaigns for a terminal: the last campaign against the one before and the first. */
final class TrendsText {

    private final Trends trends;
    private final boolean named;
    private final Session session;
    private final NumberStyle numbers;
    private final List<String> lines = new ArrayList<>();

    /** @param named whether new and departed actors are named */
    TrendsText(Trends trends, boolean named, Session session) {
        this.trends = trends;
        this.named = named;
        this.session = session;
        this.numbers = session.numbers();
    }

    String text() {
        head();
        List<CampaignSpan> spans = trends.spans();
        int last = trends.campaigns().size() - 1;
        spans.stream().filter(span -> span.to() == last).forEach(this::span);
        ChangeTable table = new ChangeTable(trends, session);
        lines.add("");
        table.legend().forEach(this::paragraph);
        bands();
        gates();
        targets();
        changes();
        return String.join("\n", lines) + "\n";
    }

    private void head() {
        var about = trends.grid().about();
        lines.add(session.outColours()
                .strong(session.text("compare.head", session.text(about.title()), about.version())));
        List<String> campaigns = new ArrayList<>();
        for (int i = 0; i < trends.campaigns().size(); i++) {
            campaigns.add(
                    session.text("compare.campaign", title(i), trends.members().get(i)));
        }
        paragraph(session.text("compare.campaigns", campaigns.size(), String.join(", ", campaigns)));
    }

    private void span(CampaignSpan span) {
        heading(session.text("compare.span", title(span.from()), title(span.to())));
        trends.turnovers().stream()
                .filter(turnover -> turnover.span().equals(span))
                .forEach(this::turnover);
        lines.add("");
        lines.addAll(new ChangeTable(trends, session).lines(span));
    }

    private void turnover(Turnover turnover) {
        paragraph(session.text(
                "compare.stayed",
                turnover.stayed(),
                turnover.newcomers().size(),
                turnover.leavers().size()));
        if (named) {
            names("compare.newcomers", turnover.newcomers());
            names("compare.leavers", turnover.leavers());
            turnover.merged()
                    .forEach(merger ->
                            paragraph(session.text("compare.merged", merger.name(), String.join(", ", merger.from()))));
        }
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            paragraph(session.text(key, String.join(", ", names)));
        }
    }

    private void bands() {
        Trend whole = trends.of(trends.grid().root());
        List<List<Band>> bands = whole.levels();
        boolean any = whole.comparable().stream().anyMatch(Optional::isPresent);
        if (bands.isEmpty() || !any) {
            return;
        }
        heading(session.text("compare.bands", name(whole.element())));
        for (int i = 0; i < bands.size(); i++) {
            int place = i;
            List<String> counts = new ArrayList<>();
            for (int c = 0; c < whole.comparable().size(); c++) {
                String count = whole.comparable()
                        .get(c)
                        .map(aggregate -> String.valueOf(aggregate.bands().get(place)))
                        .orElse("·");
                counts.add(session.text("compare.gate", title(c), count));
            }
            String labels = bands.get(i).stream()
                    .map(band -> session.text(band.label()))
                    .collect(Collectors.joining(", "));
            paragraph("  " + session.text("compare.gate", labels, joined(counts)));
        }
    }

    private void gates() {
        if (trends.gates().isEmpty()) {
            return;
        }
        heading(session.text("compare.gates"));
        trends.gates().values().forEach(this::gate);
    }

    private void gate(GateTrend gate) {
        String title = session.text(gate.gate().title());
        if (gate.comparability() == Comparability.NOT_COMPARABLE) {
            paragraph("  " + session.text("compare.gate", title, session.text("compare.uncomparable")));
            return;
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < gate.verdicts().size(); i++) {
            Map<Verdict, Integer> verdicts = gate.verdicts().get(i);
            int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
            parts.add(
                    all == 0
                            ? session.text("compare.gate", title(i), "·")
                            : session.text(
                                    "compare.gate-campaign", title(i), verdicts.getOrDefault(Verdict.PASS, 0), all));
        }
        int last = trends.campaigns().size() - 1;
        for (GateTrend.Move move : gate.moves()) {
            move.counts()
                    .filter(counts -> move.span().to() == last)
                    .ifPresent(counts -> parts.add(session.text(
                            "compare.gate-moves",
                            title(move.span().from()),
                            title(move.span().to()),
                            counts.gained(),
                            counts.lost())));
        }
        String star = gate.comparability() == Comparability.RECOMPUTED ? " *" : "";
        paragraph("  " + session.text("compare.gate", title + star, joined(parts)));
    }

    private void targets() {
        if (trends.targets().isEmpty()) {
            return;
        }
        heading(session.text("compare.targets"));
        for (TargetCheck check : trends.targets()) {
            String key = check.due() ? "compare.target-due" : "compare.target-under-way";
            paragraph(session.text(
                    key,
                    check.horizon().years(),
                    title(check.span().from()),
                    title(check.span().to())));
            List<String> reached = new ArrayList<>();
            for (Element element : NetworkSummary.compared(trends.grid())) {
                Optional.ofNullable(check.reached().get(element.id()))
                        .flatMap(result -> target(element, result))
                        .ifPresent(reached::add);
            }
            reached.forEach(line -> paragraph("  " + line));
            if (reached.isEmpty()) {
                paragraph("  " + session.text("compare.targets-few"));
            }
        }
    }

    private Optional<String> target(Element element, TargetCheck.Reached reached) {
        return reached.figures()
                .map(figures -> session.text(
                        "compare.target",
                        name(element),
                        reached.aiming(),
                        figures.met(),
                        figures.nearer(),
                        figure(element, figures.start()),
                        figure(element, figures.target()),
                        figure(element, figures.now())));
    }

    private String figure(Element element, BigDecimal figure) {
        return numbers.format(figure, Math.max(1, element.publication().decimals()));
    }

    private void changes() {
        heading(session.text("compare.changes"));
        GridChangeText words = new GridChangeText(session.messages());
        if (trends.changes().isEmpty()) {
            paragraph("  " + session.text("compare.no-changes"));
        }
        trends.changes()
                .forEach(change ->
                        paragraph("  " + session.text("compare.change-of", title(change.to()), words.of(change))));
    }

    private String joined(List<String> parts) {
        return parts.stream()
                .reduce((before, after) -> session.text("compare.separator", before, after))
                .orElse("");
    }

    private String name(Element element) {
        return ChangeTable.name(element, trends, session);
    }

    private String title(int campaign) {
        return Objects.requireNonNull(trends.campaigns().get(campaign)).title().in(session.language());
    }

    private void heading(String text) {
        lines.add("");
        lines.add(session.outColours().strong(TerminalText.of(text)));
    }

    /** Adds a paragraph; its lines after the first are indented by two more characters than the first. */
    private void paragraph(String text) {
        int indent = text.length() - text.stripLeading().length();
        String first = " ".repeat(indent);
        lines.addAll(TextWrapper.lines(
                TerminalText.of(text.strip()),
                first,
                first + "  ",
                session.console().width()));
    }
}

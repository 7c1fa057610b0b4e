package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.LevelStrip;
import org.essgrid.report.chart.ScoreMark;
import org.essgrid.report.context.ActorFacts;
import org.essgrid.report.context.ChartLevels;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The first page: the result in words, the levels, the themes, and decisions to take. */
record FirstPage(ReportContext context, List<Contents.Entry> contents) implements Section {

    private static final double GUTTER = 20;

    List<Block> blocks() {
        FirstPageColumns columns = new FirstPageColumns(context, !contents.isEmpty());
        List<Block> blocks = new ArrayList<>(head());
        List<GateResult> gates = applicable(context.assessment().gates());
        boolean fails = gates.stream().anyMatch(gate -> gate.verdict() == Verdict.FAIL);
        if (fails) {
            blocks.add(failing(gates));
        }
        blocks.addAll(result(fails));
        if (isEmpty()) {
            blocks.addAll(toFill());
            return blocks;
        }
        blocks.addAll(themes(fails));
        blocks.add(new Block.Spacer(9));
        blocks.add(new SideBySide(columns.columns(), GUTTER));
        blocks.add(new Block.Spacer(fails ? 4 : 9));
        blocks.add(Paragraph.of(foot(gates, fails)).sized(FontSize.SMALL).in(muted()));
        if (!contents.isEmpty()) {
            blocks.add(new Block.Spacer(3));
            blocks.add(new Contents(contents));
        }
        return blocks;
    }

    /** Whether no question has an answer that counts: then there is nothing to report on the other pages. */
    static boolean isEmpty(ReportContext context) {
        return context.assessment().criteria().stream()
                .allMatch(c -> c.score().isEmpty() && c.state() != ScoreState.NOT_COMPUTABLE);
    }

    private boolean isEmpty() {
        return isEmpty(context);
    }

    private List<Block> head() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, context.actorName()));
        blocks.add(new Block.Spacer(3));
        blocks.add(Paragraph.of(String.join(" · ", occasion()))
                .sized(FontSize.LEAD)
                .in(muted()));
        String facts = new ActorFacts(context).inShort();
        if (!facts.isEmpty()) {
            blocks.add(new Block.Spacer(1.5));
            blocks.add(Paragraph.of(facts).sized(FontSize.TABLE).in(muted()));
        }
        blocks.add(new Block.Spacer(12));
        return blocks;
    }

    /** What the report is, by its campaign or date, and of which grid. */
    private List<String> occasion() {
        Actor actor = context.assessment().answers().actor();
        String what = !actor.campaign().isBlank()
                ? message("report.self-assessment-in", texts().print(actor.campaign()))
                : actor.date()
                        .map(date -> message("report.self-assessment-of", texts().date(date)))
                        .orElseGet(() -> message("report.self-assessment"));
        return List.of(what, texts().text(context.grid().about().title()));
    }

    private List<GateResult> applicable(List<GateResult> gates) {
        return gates.stream()
                .filter(gate -> gate.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
    }

    /** Conditions that fail come before the score: they are the message. */
    private Block failing(List<GateResult> gates) {
        long failed = gates.stream().filter(g -> g.verdict() == Verdict.FAIL).count();
        List<Bullets.Item> items = Stream.of(Verdict.FAIL, Verdict.UNKNOWN, Verdict.PASS)
                .flatMap(verdict -> gates.stream().filter(gate -> gate.verdict() == verdict))
                .map(this::condition)
                .toList();
        return new Callout(
                context.palette().failure(),
                false,
                List.of(
                        Heading.finding(
                                message("report.gates-failing", failed, gates.size()),
                                context.palette().failure()),
                        new Bullets(items, false, FontSize.BODY)));
    }

    private Bullets.Item condition(GateResult gate) {
        Verdict verdict = gate.verdict();
        Text text = Text.strong(message(
                        "report.label", texts().text(gate.gate().title()), message("report.verdict-" + verdict.key())))
                .plain(".");
        return new Bullets.Item(context.sign(verdict), context.ink(verdict), text.then(new Lacking(context).of(gate)));
    }

    private List<Block> result(boolean gatesFail) {
        GroupResult root = context.assessment().root();
        Findings findings = new Findings(context);
        List<Block> blocks = new ArrayList<>();
        if (root.score().isEmpty()) {
            blocks.addAll(new NoScore(context, findings).blocks());
            return blocks;
        }
        Score score = root.score().get();
        String headline = findings.headline(score);
        if (gatesFail) {
            blocks.add(new Block.Spacer(12));
            blocks.add(Heading.of(2, headline));
        } else {
            blocks.add(Heading.finding(headline, context.palette().text()));
        }
        String sentences = (gatesFail ? message("report.score-apart") + " " : "") + findings.sentences();
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Spacer(4.5));
            blocks.add(Paragraph.of(sentences).sized(gatesFail ? FontSize.BODY : FontSize.LEAD));
        }
        blocks.add(new Block.Spacer(gatesFail ? 6 : 12));
        blocks.add(strip(root, score));
        return blocks;
    }

    /** The levels with today's score, the last one and the targets. */
    private Figure strip(GroupResult root, Score score) {
        Element element = root.element();
        List<LevelStrip.Place> places = new ArrayList<>();
        context.earlier(element)
                .ifPresent(share -> places.add(new LevelStrip.Place(clamped(share), ScoreMark.EARLIER)));
        context.targets()
                .values()
                .forEach(target -> ThemesFigure.share(target.root())
                        .ifPresent(share -> places.add(new LevelStrip.Place(share, ScoreMark.AIM))));
        places.add(new LevelStrip.Place(clamped(score.exact()), ScoreMark.TODAY));
        LevelStrip strip = new LevelStrip(
                new ChartLevels(texts()).of(element),
                List.of("0", texts().value(element.publication().outOf())),
                places,
                context.palette());
        return Figure.wide(
                strip.height(), message("report.strip-alt", context.scores().withBand(root)), strip);
    }

    private static double clamped(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private List<Block> themes(boolean dense) {
        List<NodeResult> dimensions = context.assessment().dimensions();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Spacer(dense ? 6 : 12)));
        boolean alone = dimensions.size() == 1;
        List<Block> voices = alone ? new VoicesSection(context).chart() : List.of();
        if (!voices.isEmpty()) {
            blocks.add(Heading.of(3, message("report.voices")));
            blocks.addAll(voices);
        } else {
            // A single theme has the overall score: its questions say more.
            List<? extends NodeResult> nodes = alone ? ReportContext.criteriaOf(dimensions.get(0)) : dimensions;
            blocks.addAll(new ThemesFigure(context, List.copyOf(nodes), dense).blocks(3));
        }
        return blocks;
    }

    /** What to do first with an empty questionnaire. */
    private List<Block> toFill() {
        List<Text> themes = new FirstPageColumns(context, false).openThemes();
        return themes.isEmpty()
                ? List.of()
                : List.of(new Block.Spacer(12), Heading.of(3, message("report.to-fill")), Bullets.marked("□", themes));
    }

    /** The conditions, if none fails, and how many questions have an answer. */
    private String foot(List<GateResult> gates, boolean fails) {
        List<String> sentences = new ArrayList<>();
        if (!fails && !gates.isEmpty()) {
            sentences.add(message(
                    "report.gates-foot",
                    texts().series(gates.stream()
                            .map(gate -> message(
                                    "report.label",
                                    texts().text(gate.gate().title()),
                                    message("report.verdict-" + gate.verdict().key())))
                            .toList())));
        }
        Findings findings = new Findings(context);
        sentences.add(message("report.answers-foot", findings.answered(), findings.asked()));
        return String.join(" ", sentences);
    }
}

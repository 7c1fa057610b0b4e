package org.essgrid.cli.actor;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Score;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.grid.Band;
import org.essgrid.grid.Grid;
import org.essgrid.text.NumberStyle;

/** The scores of many actors for a terminal, one line per actor, written one by one in columns of fixed width. */
final class ActorsTable {

    private static final int NARROWEST_NAME = 20;
    private static final int WIDEST_NAME = 40;
    private static final String GAP = "  ";

    private final OutputStream out;
    private final Session session;
    private final NumberStyle numbers;
    private final int nameWidth;
    private final int scoreWidth;
    private final int bandWidth;
    private final int coverageWidth;

    /** Writes the titles. */
    ActorsTable(Grid grid, OutputStream out, Session session) throws IOException {
        this.out = out;
        this.session = session;
        this.numbers = session.numbers();
        this.scoreWidth = Math.max(
                title("score").length(),
                numbers.format(grid.root().publication().publish(1)).length());
        this.bandWidth = grid.root().bands().bands().stream()
                .mapToInt(band -> label(band).length())
                .reduce(title("band").length(), Math::max);
        this.coverageWidth =
                Math.max(title("coverage").length(), numbers.percent(1).length());
        int others = scoreWidth + bandWidth + coverageWidth + 3 * GAP.length();
        this.nameWidth =
                Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, session.console().width() - others));
        line(title("name"), title("score"), title("band"), title("coverage"), "");
    }

    void write(Assessment assessment) throws IOException {
        Optional<Score> score = assessment.root().score();
        line(
                name(assessment.answers().actor()),
                score.map(s -> numbers.format(s.published())).orElse("–"),
                score.flatMap(Score::band).map(this::label).orElse(""),
                numbers.percent(assessment.root().coverage()),
                score.map(s -> s.provisional() ? title("provisional") : "")
                        .orElseGet(() -> ScoreTable.obstacle(assessment.root(), session)));
    }

    private String name(Actor actor) {
        String name = TerminalText.of(List.of(actor.name(), actor.id(), session.text("cli.no-name")).stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s+", " "));
        return name.length() <= nameWidth ? name : name.substring(0, nameWidth - 1) + "…";
    }

    /** @param remark after the columns: the score is provisional, or why there is none */
    private void line(String name, String score, String band, String coverage, String remark) throws IOException {
        String line = name + blank(nameWidth - name.length()) + GAP
                + blank(scoreWidth - score.length()) + score + GAP
                + band + blank(bandWidth - band.length()) + GAP
                + blank(coverageWidth - coverage.length()) + coverage + (remark.isEmpty() ? "" : GAP + remark) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String blank(int width) {
        return " ".repeat(Math.max(0, width));
    }

    private String label(Band band) {
        return session.text(band.label());
    }

    private String title(String column) {
        return session.text("cli.actors-" + column);
    }
}

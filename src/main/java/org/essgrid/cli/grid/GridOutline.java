package org.essgrid.cli.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Language;

/** A grid as an outline: its questions, the possible answers and the weights. */
final class GridOutline {

    private final Grid grid;
    private final Session session;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    GridOutline(Grid grid, Session session) {
        this.grid = grid;
        this.session = session;
        this.language = session.language();
    }

    List<String> lines() {
        Grid.About about = grid.about();
        lines.add(session.outColours().strong(about.title().in(language)));
        lines.add(session.text("cli.outline-id", about.id(), about.version()));
        if (!about.basedOn().isEmpty()) {
            wrapped(session.text("report.based-on", about.bases()), "");
        }
        about.source()
                .ifPresent(source -> wrapped(
                        session.text("cli.outline-source", source.title().in(language), source.date()), ""));
        about.description().ifPresent(text -> wrapped(text.in(language), ""));
        section("cli.outline-profile", !grid.profile().isEmpty());
        grid.profile().forEach(field -> item(field.id(), field.label().in(language), "  "));
        section("cli.outline-parameters", !grid.parameters().isEmpty());
        grid.parameters()
                .forEach(parameter -> item(
                        parameter.id(),
                        session.text(
                                "cli.outline-parameter",
                                parameter.label().in(language),
                                (NumberRule.format(parameter.value(), language) + " "
                                                + parameter.unit().in(language))
                                        .strip(),
                                parameter.date()),
                        "  "));
        section("cli.outline-tree", true);
        grid.root().children().forEach(child -> element(child, "  "));
        section("cli.outline-gates", !grid.gates().isEmpty());
        grid.gates().forEach(gate -> item(gate.id(), gate.title().in(language), "  "));
        return lines;
    }

    private void section(String key, boolean shown) {
        if (shown) {
            lines.add("");
            lines.add(session.outColours().strong(session.text(key)));
        }
    }

    private void element(Element element, String indent) {
        String weight = element.weight()
                .formula()
                .map(Formula::text)
                .orElseGet(() -> NumberRule.format(
                                BigDecimal.valueOf(element.weight().otherwise()), language)
                        .replaceFirst("[.,]0$", ""));
        if (element instanceof Group group) {
            item(
                    group.id(),
                    session.text(
                            "cli.outline-group",
                            group.title().in(language),
                            weight,
                            session.text("cli.aggregation-"
                                    + group.rule().aggregation().key())),
                    indent);
            group.children().forEach(child -> element(child, indent + "  "));
        } else {
            Criterion criterion = (Criterion) element;
            item(criterion.id(), session.text("cli.outline-criterion", question(criterion), weight), indent);
            wrapped(answers(criterion.measure()), indent + "    ");
        }
        element.appliesIf().ifPresent(f -> wrapped(session.text("cli.outline-if", f.text()), indent + "    "));
    }

    private String question(Criterion criterion) {
        return criterion.texts().question().in(language);
    }

    private String answers(Measure measure) {
        if (measure instanceof Measure.Qualitative scale) {
            List<String> levels = scale.scale().levels().stream()
                    .map(level -> level.id() + " = " + level.label().in(language))
                    .toList();
            return String.join(" | ", levels);
        }
        Measure.Quantitative quantity = (Measure.Quantitative) measure;
        if (quantity.formula().isPresent()) {
            return session.text("cli.outline-formula", quantity.formula().get().text());
        }
        return NumberRule.of(quantity, quantity.inputs().get(0)).description(language);
    }

    private void item(String id, String text, String indent) {
        wrapped(id + "  " + text, indent);
    }

    private void wrapped(String text, String indent) {
        lines.addAll(TextWrapper.lines(text, indent, indent, session.console().width() - 2));
    }
}

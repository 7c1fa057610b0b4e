package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Measure;
import org.essgrid.network.model.Practices;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** What members that have reached the top of a criterion say about it, if members may be named. */
record PracticesSection(NetworkReportContext context) implements Section {

    /** The most criteria shown, those first on which most members are weak, where examples help most. */
    private static final int MOST = 20;

    List<Block> blocks() {
        Map<String, Practices> practices = context.summary().practices();
        if (practices.isEmpty() && !context.anonymous()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Spacer(24));
        blocks.add(Heading.of(2, message("network.practices")));
        if (context.anonymous()) {
            blocks.add(Paragraph.note(message("network.practices-anonymous")));
            return blocks;
        }
        List<Criterion> criteria = criteria(practices);
        int each = Math.max(1, MOST / criteria.size());
        String beyond = practices.size() > MOST ? message("network.practices-most", MOST) : "";
        blocks.add(Paragraph.introduction(message("network.practices-read", Math.min(each, 3)) + " " + beyond));
        blocks.add(new Block.Spacer(6));
        List<TableRow> rows = criteria.stream()
                .map(criterion -> row(criterion, Objects.requireNonNull(practices.get(criterion.id())), each))
                .toList();
        blocks.add(Table.of(
                List.of(
                        TableColumn.share(35, message("network.col-criterion")),
                        TableColumn.share(65, message("network.col-practice"))),
                rows));
        return blocks;
    }

    private List<Criterion> criteria(Map<String, Practices> practices) {
        Comparator<Criterion> byNeed = Comparator.comparingInt(
                criterion -> -context.summary().of(criterion).counts().weak());
        List<Criterion> all = context.grid().criteria().stream()
                .filter(criterion -> practices.containsKey(criterion.id()))
                .toList();
        List<Criterion> some = all.stream().sorted(byNeed).limit(MOST).toList();
        return all.stream().filter(some::contains).toList();
    }

    private TableRow row(Criterion criterion, Practices practices, int each) {
        Text said = Text.EMPTY;
        for (Practices.Practice practice :
                practices.drawn().stream().limit(each).toList()) {
            said = said.newLine()
                    .bold(texts().print(practice.name()))
                    .plain(level(criterion, practice))
                    .newLine()
                    .plain(message(
                            "network.quote", texts().print(practice.comment().replaceAll("\\s+", " "))));
        }
        int shown = Math.min(each, practices.drawn().size());
        int others = practices.count() - shown;
        if (others > 0) {
            said = said.newLine().small(message("network.practices-others", context.count(others), others), muted());
        }
        return TableRow.of(TableCell.of(Text.strong(context.title(criterion))), TableCell.of(said));
    }

    private String level(Criterion criterion, Practices.Practice practice) {
        if (!(criterion.measure() instanceof Measure.Qualitative scale)) {
            return "";
        }
        List<String> labels = practice.levels().stream()
                .flatMap(id -> scale.scale().level(id).stream())
                .map(level -> texts().text(level.label()))
                .toList();
        return labels.isEmpty() ? "" : " – " + texts().list(labels);
    }
}

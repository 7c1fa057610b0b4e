package org.essgrid.answers.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;

/** A survey tool that has imported a form: it knows nothing but the file, asks its questions and exports the answers. */
final class SimulatedTool {
    /**
     * A question of the file.
     *
     * @param options the codes of its options, in their order
     */
    record Asked(String code, boolean several, List<String> options, String condition, int page) {}

    private final List<Asked> questions = new ArrayList<>();
    private final boolean lime;

    private SimulatedTool(boolean lime) {
        this.lime = lime;
    }

    List<Asked> questions() {
        return questions;
    }

    static SimulatedTool ofXlsForm(byte[] file) {
        Map<String, List<String>> lists = new HashMap<>();
        for (Map<String, String> row : rows(file, "list_name")) {
            lists.computeIfAbsent(row.get("list_name"), name -> new ArrayList<>())
                    .add(row.get("name"));
        }
        SimulatedTool tool = new SimulatedTool(false);
        int page = 0;
        for (Map<String, String> row : rows(file, "relevant")) {
            String[] type = row.get("type").split(" ");
            if (type[0].equals("begin_group")) {
                page++;
            } else if (!type[0].equals("end_group")) {
                List<String> options = type.length > 1 ? lists.get(type[1]) : List.of();
                boolean several = type[0].equals("select_multiple");
                tool.questions.add(new Asked(row.get("name"), several, options, row.get("relevant"), page));
            }
        }
        return tool;
    }

    static SimulatedTool ofLimeSurvey(byte[] file) throws IOException {
        SimulatedTool tool = new SimulatedTool(true);
        List<Map<String, String>> rows = rows(file, "class");
        String base = rows.get(0).get("text");
        for (Map<String, String> row : rows) {
            if (!row.get("language").equals(base)) {
                continue;
            }
            switch (row.get("class")) {
                case "Q" -> {
                    String condition = row.get("relevance").equals("1") ? "" : row.get("relevance");
                    boolean several = row.get("type/scale").equals("M");
                    tool.questions.add(new Asked(row.get("name"), several, new ArrayList<>(), condition, 1));
                }
                case "A", "SQ" ->
                    tool.questions.get(tool.questions.size() - 1).options().add(row.get("name"));
                default -> {
                    // Settings and groups.
                }
            }
        }
        return tool;
    }

    private static List<Map<String, String>> rows(byte[] file, String title) {
        CsvTable table = new CsvReader(cells -> cells.contains(title))
                .read("form", file, new Diagnostics())
                .orElseThrow();
        List<Map<String, String>> rows = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < table.header().names().size(); i++) {
                cells.put(table.header().names().get(i), row.cell(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    /**
     * The export of one answer to each question; what is not asked stays empty.
     *
     * @param typed by the index of the question; options as their codes, with spaces between several
     */
    byte[] export(Map<Integer, String> typed) {
        Map<String, String> kept = new HashMap<>();
        List<String> titles = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        titles.add(lime ? "id" : "SubmissionDate");
        cells.add(lime ? "1" : "2026-11-23T10:00:00Z");
        titles.add(lime ? "submitdate" : "meta-instanceID");
        cells.add("2026-11-23 10:00:00");
        for (int i = 0; i < questions.size(); i++) {
            Asked question = questions.get(i);
            boolean asked = question.condition().isEmpty()
                    || ToolCondition.holds(question.condition(), code -> answer(code, kept));
            String answer = asked ? typed.getOrDefault(i, "") : "";
            kept.put(question.code(), answer);
            if (lime && question.several()) {
                for (String option : question.options()) {
                    boolean ticked = List.of(answer.split(" ")).contains(option);
                    kept.put(question.code() + "_" + option, ticked ? "Y" : "");
                    titles.add(question.code() + "[" + option + "]");
                    cells.add(!asked ? "N/A" : ticked ? "Y" : "");
                }
            } else {
                titles.add(lime ? question.code() : "page_" + question.page() + "-" + question.code());
                cells.add(answer);
            }
        }
        titles.add(lime ? "lastpage" : "KEY");
        cells.add("1");
        return (line(titles) + line(cells)).getBytes(StandardCharsets.UTF_8);
    }

    private static String answer(String code, Map<String, String> kept) {
        String answer = kept.get(code);
        if (answer == null) {
            throw new IllegalArgumentException("no question " + code + " before");
        }
        return answer;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")) + "\n";
    }

    static boolean isChoice(FormQuestion question) {
        return question.kind() == Kind.ONE || question.kind() == Kind.SEVERAL;
    }
}

package org.essgrid.answers.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Answers;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.form.FormQuestion.Kind;
import org.essgrid.answers.form.FormQuestion.Option;
import org.essgrid.answers.survey.AnswerTables;
import org.essgrid.answers.survey.MappingReader;
import org.essgrid.answers.survey.SurveyMapping;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.source.workbook.WorkbookParts;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportedFormTest {
    private static final int ROUNDS = 12;

    static List<Path> grids() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            return files.filter(file -> file.endsWith("grid.yaml")).sorted().toList();
        }
    }

    private static Grid grid(Path file) throws IOException {
        return GridReader.read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
    }

    /** Whatever is answered, the form gives the scores that the same answers give directly. */
    @ParameterizedTest
    @MethodSource("grids")
    void answers_come_back_through_the_mapping_with_the_same_scores(Path file) throws IOException {
        Grid grid = grid(file);
        OnlineForm form = new OnlineForm(grid);
        Random random = new Random(18);
        for (ExportedForm.Tool kind : ExportedForm.Tool.values()) {
            ExportedForm exported = ExportedForm.of(grid, kind, Language.FRENCH);
            SimulatedTool tool = kind == ExportedForm.Tool.xlsform
                    ? SimulatedTool.ofXlsForm(exported.bytes())
                    : SimulatedTool.ofLimeSurvey(exported.bytes());
            assertThat(tool.questions()).hasSameSizeAs(form.questions());
            Diagnostics problems = new Diagnostics();
            Optional<SurveyMapping> mapping =
                    MappingReader.read(grid, "m.yaml", exported.mapping().getBytes(StandardCharsets.UTF_8), problems);
            assertThat(problems.sorted()).isEmpty();
            for (int round = 0; round < ROUNDS; round++) {
                Map<Integer, List<Option>> chosen = new HashMap<>();
                Map<Integer, String> direct = direct(form, random, chosen);
                Map<Integer, String> typed = typed(tool, form, direct, chosen);
                Map<String, String> expected = scores(grid, wide(form, direct), Optional.empty());
                Map<String, String> back = scores(grid, tool.export(typed), mapping);
                List<String> different = expected.keySet().stream()
                        .filter(id -> !expected.get(id).equals(back.get(id)))
                        .map(id -> id + ": " + back.get(id) + " for " + expected.get(id))
                        .toList();
                assertThat(different).as("%s round %d", kind, round).isEmpty();
            }
        }
    }

    /** Random answers as they are typed into a wide table. */
    private static Map<Integer, String> direct(OnlineForm form, Random random, Map<Integer, List<Option>> chosen) {
        Map<Integer, String> direct = new LinkedHashMap<>();
        Set<Integer> stated = new HashSet<>();
        for (int i = 0; i < form.questions().size(); i++) {
            FormQuestion question = form.questions().get(i);
            if (question.after().isPresent() && question.after().get().state().isPresent()) {
                boolean asked = chosen.getOrDefault(question.after().get().question(), List.of()).stream()
                        .anyMatch(option ->
                                option.state().equals(question.after().get().state()));
                if (asked) {
                    direct.put(i, "parce que");
                }
            } else if (SimulatedTool.isChoice(question)) {
                boolean companion = question.after().isPresent();
                boolean free =
                        !companion || stated.contains(question.after().get().question());
                if (free && (companion || question.required() || random.nextInt(8) > 0)) {
                    List<Option> its = pick(question, random);
                    chosen.put(i, its);
                    direct.put(i, its.stream().map(ExportedFormTest::word).collect(Collectors.joining(" | ")));
                }
            } else if (question.kind() == Kind.NUMBER || question.kind() == Kind.INTEGER) {
                number(form, i, random, stated).ifPresent(stated(direct, i));
            } else {
                direct.put(i, question.kind() == Kind.DATE ? "2026-11-23" : "Texte " + i);
            }
        }
        return direct;
    }

    private static Consumer<String> stated(Map<Integer, String> direct, int index) {
        return text -> direct.put(index, text);
    }

    /** A number; or none, and then none for the other numbers of its criterion. */
    private static Optional<String> number(OnlineForm form, int index, Random random, Set<Integer> stated) {
        FormQuestion question = form.questions().get(index);
        String criterion = question.target().split("\\.")[0];
        boolean same = stated.stream()
                .anyMatch(other ->
                        form.questions().get(other).target().split("\\.")[0].equals(criterion));
        boolean fact = question.target().startsWith("profil.");
        boolean first = fact
                || index == 0
                || !form.questions().get(index - 1).target().split("\\.")[0].equals(criterion);
        if (same || (!fact && first && random.nextInt(5) == 0)) {
            stated.add(index);
            return Optional.empty();
        }
        BigDecimal min = question.range().min().orElse(BigDecimal.ZERO);
        BigDecimal max = question.range().max().orElse(min.add(BigDecimal.valueOf(30)));
        int span = max.subtract(min).min(BigDecimal.valueOf(30)).intValue();
        return Optional.of(min.add(BigDecimal.valueOf(random.nextInt(span + 1))).toPlainString());
    }

    private static List<Option> pick(FormQuestion question, Random random) {
        List<Option> options = question.options();
        Option one = options.get(random.nextInt(options.size()));
        if (question.kind() == Kind.ONE || one.state().isPresent()) {
            return List.of(one);
        }
        return options.stream()
                .filter(option -> option.state().isEmpty() && (option == one || random.nextBoolean()))
                .toList();
    }

    private static String word(Option option) {
        return option.state()
                .map(state -> state == NoAnswer.UNKNOWN ? "ne sait pas" : "non applicable")
                .orElse(option.id());
    }

    private static Map<Integer, String> typed(
            SimulatedTool tool, OnlineForm form, Map<Integer, String> direct, Map<Integer, List<Option>> chosen) {
        Map<Integer, String> typed = new HashMap<>(direct);
        chosen.forEach((index, options) -> typed.put(
                index,
                options.stream()
                        .map(option -> tool.questions()
                                .get(index)
                                .options()
                                .get(form.questions().get(index).options().indexOf(option)))
                        .collect(Collectors.joining(" "))));
        return typed;
    }

    /** A wide table with the answers as they are. */
    private static byte[] wide(OnlineForm form, Map<Integer, String> direct) {
        Map<String, String> cells = new LinkedHashMap<>();
        direct.forEach((index, text) -> cells.put(form.questions().get(index).target(), text));
        return (String.join(";", cells.keySet()) + "\n" + String.join(";", cells.values()) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> scores(Grid grid, byte[] table, Optional<SurveyMapping> mapping)
            throws IOException {
        Diagnostics problems = new Diagnostics();
        var rows = new AnswerTables(grid, mapping)
                .open("t.csv", new ByteArrayInputStream(table), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
        var row = rows.next().orElseThrow();
        Answers answers = row.answers().orElseThrow(() -> new AssertionError(row.problems()));
        Assessment assessment = Assessor.assess(grid, answers);
        Map<String, String> scores = new LinkedHashMap<>();
        scores.put("actor", answers.actor() + " " + answers.profile());
        assessment.nodes().forEach((id, node) -> scores.put(id, String.valueOf(node.score())));
        return scores;
    }

    @Test
    void codes_are_those_that_each_tool_allows() throws IOException {
        for (Path file : grids()) {
            OnlineForm form = new OnlineForm(grid(file));
            FormCodes names = FormCodes.ofXlsForm(form);
            FormCodes codes = FormCodes.ofLimeSurvey(form);
            assertThat(names.questions()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
            assertThat(codes.questions()).allMatch(code -> code.matches("[a-z][A-Za-z0-9]{0,19}"));
            assertThat(codes.questions().stream().map(code -> code.toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates();
            for (int i = 0; i < form.questions().size(); i++) {
                int most = form.questions().get(i).kind() == Kind.SEVERAL ? 20 : 5;
                assertThat(names.options().get(i)).doesNotHaveDuplicates().allMatch(name -> name.matches("\\S+"));
                assertThat(codes.options().get(i)).allMatch(code -> code.matches("[A-Za-z0-9]{1," + most + "}"));
                assertThat(codes.options().get(i).stream().map(code -> code.toLowerCase(Locale.ROOT)))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void limesurvey_has_each_question_once_in_each_language_and_no_blank_line() throws IOException {
        Grid grid = grid(Path.of("grids/ess-creteil/grid.yaml"));
        String text = new String(
                ExportedForm.of(grid, ExportedForm.Tool.limesurvey, Language.FRENCH)
                        .bytes(),
                StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        assertThat(lines.get(0))
                .startsWith("\uFEFFid\trelated_id\tclass\ttype/scale\tname\trelevance\ttext\thelp\tlanguage");
        int columns = lines.get(0).split("\t", -1).length;
        List<List<String>> byLanguage = new ArrayList<>();
        for (String language : List.of("\"fr\"", "\"en\"")) {
            byLanguage.add(lines.stream()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[2].matches("\"(Q|SQ|A)\"") && cells[8].equals(language))
                    .map(cells -> cells[2] + cells[3] + cells[4] + cells[5])
                    .toList());
        }
        assertThat(lines).allMatch(line -> line.split("\t", -1).length == columns && !line.isBlank());
        assertThat(byLanguage.get(0)).isEqualTo(byLanguage.get(1)).hasSizeGreaterThan(100);
    }

    @Test
    void xlsform_has_both_languages_and_says_how_large_its_sheets_are() throws IOException {
        Grid grid = grid(Path.of("grids/ess-creteil/grid.yaml"));
        ExportedForm form = ExportedForm.of(grid, ExportedForm.Tool.xlsform, Language.FRENCH);
        String survey = WorkbookParts.text(form.bytes(), "xl/worksheets/sheet1.xml");
        assertThat(survey).containsPattern("<dimension ref=\"A1:K[0-9]{3}\"/>");
        assertThat(WorkbookParts.text(form.bytes(), "xl/sharedStrings.xml"))
                .contains("label::Fran&#xe7;ais (fr)", "label::English (en)", "select_multiple l_");
        assertThat(form.remarks()).extracting(Diagnostic::key).containsExactly("form.parameters", "form.plan");
    }
}

package org.essgrid.cli.terminal;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.campaign.reader.CampaignFileReader;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes of messages are published: none vanishes or appears unseen, and each example has the mistake that it shows. */
class CodesTest {

    private static final Path GRID = Path.of("src/test/resources/codes/grid.yaml");
    private static final Path CAMPAIGN = Path.of("src/test/resources/codes/campaign.yaml");
    private static final Pattern CODE = Pattern.compile("\\[([a-z]+\\.[a-z0-9-]+)]$", Pattern.MULTILINE);

    /** Areas of messages that are all about problems, but for the words of a questionnaire. */
    private static final Set<String> AREAS =
            Set.of("answers", "assessment", "csv", "fields", "grid", "results", "source", "yaml");

    @TempDir
    Path tmp;

    static List<CodeHelp> examples() {
        return Stream.of(Language.values())
                .flatMap(language -> CodeHelp.codes().stream().flatMap(code -> CodeHelp.of(code, language).stream()))
                .filter(help -> !help.wrong().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void only_the_wrong_example_has_the_mistake(CodeHelp help) throws IOException {
        assertThat(codes(help, help.wrong())).containsExactly(help.code());
        assertThat(codes(help, help.corrected())).isEmpty();
    }

    @Test
    void both_languages_explain_the_same_codes() {
        assertThat(explained(Language.FRENCH)).hasSizeGreaterThan(60).isEqualTo(explained(Language.ENGLISH));
        assertThat(CodeHelp.codes()).containsAll(explained(Language.FRENCH));
    }

    @Test
    void each_code_has_a_page_in_both_languages() {
        for (Language language : Language.values()) {
            for (String code : CodeHelp.codes()) {
                assertThat(CodeHelp.of(code, language).orElseThrow().guide().content())
                        .as(code)
                        .hasSizeGreaterThan(3);
            }
        }
    }

    @Test
    void the_list_is_sorted_and_has_each_message_about_a_problem() throws IOException {
        Set<String> known = new TreeSet<>(CodeHelp.codes());
        assertThat(CodeHelp.codes()).containsExactlyElementsOf(known);
        for (String area : AREAS) {
            try (Stream<String> lines =
                    Files.lines(Path.of("src/main/resources/messages/" + area + "_fr.properties"))) {
                assertThat(lines.filter(line -> line.matches("[a-z].* = .*"))
                                .map(line -> area + "." + line.replaceFirst(" = .*", ""))
                                .filter(key -> !key.matches("answers\\.(words|template)-.*"))
                                .toList())
                        .isSubsetOf(known);
            }
        }
        assertThat(shownInTranscripts()).hasSizeGreaterThan(50).isSubsetOf(known);
        assertThat(namedInSources()).hasSizeGreaterThan(80).isSubsetOf(known);
    }

    @Test
    void an_unknown_code_is_met_with_a_near_one() {
        TestConsole console = new TestConsole();
        run(console, "help", "grid.title-lon");
        assertThat(console.told()).contains("« grid.title-long »");
    }

    private static void run(TestConsole console, String... words) {
        assertThat(Main.run(words, console.console())).isNotEqualTo(70);
    }

    private static Set<String> shownInTranscripts() throws IOException {
        Set<String> shown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/transcripts"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> shown.add(found.group(1)));
            }
        }
        return shown;
    }

    /** The keys used where a problem is created. */
    private static Set<String> namedInSources() throws IOException {
        Pattern made = Pattern.compile("(?:\\w\\s*\\.(?:error|warning)|new (?:Usage|InvalidInput)Exception)"
                + "\\([^;\"]*\"([a-z]+\\.[a-z0-9-]*[a-z0-9])\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> named = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                made.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
            return named;
        }
    }

    private static List<String> explained(Language language) {
        return Guide.resource("/codes/" + language.code() + ".txt").content().stream()
                .filter(line -> line.kind() == Guide.Kind.HEADING)
                .map(Guide.Line::text)
                .toList();
    }

    private Set<String> codes(CodeHelp help, List<String> example) throws IOException {
        if (help.code().startsWith("campaign.")) {
            Diagnostics problems = new Diagnostics();
            byte[] campaign = merged(Files.readAllLines(CAMPAIGN), example).getBytes(StandardCharsets.UTF_8);
            CampaignFileReader.read("campaign.yaml", Path.of("samples/etat-des-lieux"), campaign, problems);
            return problems.sorted().stream().map(Diagnostic::key).collect(toCollection(TreeSet::new));
        }
        TestConsole console = new TestConsole();
        if (example.stream().anyMatch(line -> line.contains(";"))) {
            Path answers = Files.write(tmp.resolve("answers.csv"), example);
            run(console, "check", GRID.toString(), answers.toString(), "--output-format", "short");
        } else {
            Path grid = Files.writeString(tmp.resolve("grid.yaml"), merged(Files.readAllLines(GRID), example));
            run(console, "grid", "check", grid.toString(), "--output-format", "short");
        }
        return CODE.matcher(console.printed())
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** A file with this criterion more, or with these keys instead of its own. */
    private static String merged(List<String> base, List<String> example) {
        List<String> merged = new ArrayList<>(base);
        if (example.get(0).startsWith("- ")) {
            example.forEach(line -> merged.add("      " + line));
        } else {
            boolean replaced = false;
            merged.clear();
            for (String line : base) {
                replaced = line.matches("[a-z].*") ? isIn(line, example) : replaced;
                if (!replaced) {
                    merged.add(line);
                }
            }
            merged.addAll(example);
        }
        return String.join("\n", merged) + "\n";
    }

    private static boolean isIn(String line, List<String> example) {
        String key = line.substring(0, line.indexOf(':') + 1);
        return example.stream().anyMatch(other -> other.startsWith(key));
    }
}

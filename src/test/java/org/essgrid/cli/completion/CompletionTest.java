package org.essgrid.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.EssgridScript;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Completion in real shells; scripts of shells that are not installed are checked as text only. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shells of the other systems are tested")
class CompletionTest {

    private static final String QUESTIONNAIRE = "l'été 1.csv";

    /** The typed words, of which the last is completed, and the candidates, separated by bars. */
    private static final String CASES = """
            ''                                       , grid|template|check|help|completion
            gri                                      , grid|grille
            grille mo                                , montrer
            grid s                                   , show|schema
            --lang ''                                , fr|en
            --lang fr sc                             , score
            score ess                                , ess-creteil
            score ess-creteil a.csv --fo             , --format|--force
            noter ess-creteil a.csv --format js      , json|jsonl
            explain ess-creteil a.csv gouv-p         , gouv-parite|gouv-presidence
            expliquer --lang fr grids/esus/grid.yaml a.csv esu , esus
            help ca                                  , campaigns|campagnes
            completion ''                            , bash|zsh|fish|powershell
            """;

    @TempDir
    private Path tmp;

    private Path essgrid = Path.of("");

    @BeforeEach
    void install() throws IOException {
        essgrid = EssgridScript.in(tmp);
        Files.createFile(tmp.resolve(QUESTIONNAIRE));
    }

    @ParameterizedTest
    @EnumSource(ShellScript.class)
    void a_script_contains_every_command_option_and_grid(ShellScript shell) {
        assertThat(script(shell))
                .doesNotContain("@TABLE@")
                .contains(";c;explain,expliquer;explain;", "explain;p;3;@node;", "grid;c;show,montrer;grid show;")
                .contains("*;o;--color;auto|always|never;", "*;g;ess-creteil;;", "score;o;--fail-gates;;")
                .contains("batch;o;-o,--output;@folder;")
                .doesNotContain("--nodes;");
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void bash_offers(String typed, String offers) throws Exception {
        List<String> words = new ArrayList<>(List.of("essgrid"));
        words.addAll(List.of(typed.replace("''", "").split(" ", -1)));
        assertThat(bash(words)).containsAll(List.of(offers.split("\\|")));
    }

    /** Bash quotes file names itself where the script offers no candidates. */
    @Test
    void bash_completes_file_names_itself() throws Exception {
        assertThat(bash(List.of("essgrid", "score", "esus", "samples/es"))).isEmpty();
        assertThat(bash(List.of("essgrid", "batch", "esus", "a", "-o", "s")))
                .containsExactly("compopt +o default -o dirnames");
        assertThat(bash(List.of("essgrid", "batch", "esus", "a", "--floor", "")))
                .containsExactly("compopt +o default");
    }

    @Test
    void bash_completes_the_ids_of_a_grid_file_with_any_name() throws Exception {
        Path grid = Files.copy(Path.of("grids/esus/grid.yaml"), tmp.resolve("à nous l'été.yaml"));
        String quoted = "\"" + grid + "\"";
        String escaped = grid.toString().replace(" ", "\\ ").replace("'", "\\'");
        for (String typed : List.of(quoted, escaped)) {
            assertThat(bash(List.of("essgrid", "explain", typed, "x", "esu"))).contains("esus");
        }
    }

    private List<String> bash(List<String> words) throws Exception {
        Path script = Files.writeString(tmp.resolve("essgrid.bash"), script(ShellScript.bash));
        String driver = """
                source "$1"; shift
                compopt() { echo "compopt $*"; }
                COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
                _essgrid
                for word in "${COMPREPLY[@]}"; do echo "$word"; done
                """;
        List<String> command = new ArrayList<>(List.of("bash", "-c", driver, "bash", script.toString()));
        command.addAll(words);
        command.set(command.indexOf("essgrid"), essgrid.toString());
        return run(command);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void fish_offers(String typed, String offers) throws Exception {
        assumeTrue(isThere("fish"), "no fish here");
        assertThat(fish(typed.replace("''", ""))).containsAll(List.of(offers.split("\\|")));
        assertThat(fish("--lang=f")).containsExactly("--lang=fr");
    }

    @Test
    void fish_completes_names_with_spaces_and_accents() throws Exception {
        assumeTrue(isThere("fish"), "no fish here");
        assertThat(fish("score esus " + tmp + "/l"))
                .containsExactly(tmp.resolve(QUESTIONNAIRE).toString());
    }

    private List<String> fish(String typed) throws Exception {
        Path script = Files.writeString(tmp.resolve("essgrid.fish"), script(ShellScript.fish));
        String driver = "source $argv[1]; complete -C $argv[2]";
        List<String> offers = run(List.of("fish", "-c", driver, script.toString(), essgrid + " " + typed));
        return offers.stream().map(offer -> offer.split("\t")[0]).toList();
    }

    @ParameterizedTest
    @CsvSource({"bash", "zsh", "fish"})
    void the_shell_accepts_its_script(ShellScript shell) throws Exception {
        assumeTrue(isThere(shell.name()), "no " + shell + " here");
        Path script = Files.writeString(tmp.resolve("script"), script(shell));
        assertThat(run(List.of(shell.name(), "-n", script.toString()))).isEmpty();
    }

    private static String script(ShellScript shell) {
        TestConsole console = new TestConsole();
        Main.run(new String[] {"completion", shell.name()}, console.console());
        assertThat(console.told()).isEmpty();
        return console.printed();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.lines().toList();
    }
}

package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.cli.EssgridScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The recipes for several machines make what one run makes. Schedulers are replaced as far as they matter: by the
 * variable that tells a task which it is, and by a shell that puts GNU parallel's words in their places. They are those
 * of the English page; {@link TwinsTest} holds the French ones equal.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the recipes are for sh")
class ShardRecipesTest {

    private static final Pattern BLOCK = Pattern.compile("```(?:sh|yaml)\n(.*?)```", Pattern.DOTALL);
    /** The recipes are for four machines; two are enough to see that they work, and take half the time. */
    private static final int PARTS = TestScope.isFull() ? 4 : 2;

    private static final String MERGE = "essgrid merge parts/* -o network\n";
    private static final String PARALLEL = """
            #!/bin/sh
            words=
            while [ "$1" != ::: ]; do words="$words $1"; shift; done
            shift
            for each; do sh -c "$(echo "$words" | sed "s/{}/$each/g")" || exit; done
            """;

    /** Holds the programs that recipes call. */
    @TempDir
    static Path bin;

    private static Map<String, String> whole = Map.of();

    @TempDir
    Path tmp;

    @BeforeAll
    static void install(@TempDir Path folder) throws Exception {
        EssgridScript.in(bin);
        executable(bin.resolve("parallel"), PARALLEL);
        prepare(folder);
        run(folder, "essgrid batch ess-creteil questionnaires --date 2026-11-25 -o entier", Map.of());
        whole = tree(folder.resolve("entier"));
    }

    @BeforeEach
    void prepare() throws IOException {
        prepare(tmp);
    }

    private static void prepare(Path tmp) throws IOException {
        Path questionnaires = Files.createDirectories(tmp.resolve("questionnaires/nord"));
        Files.copy(Path.of("src/test/resources/wide/grid.yaml"), tmp.resolve("grid.yaml"));
        for (int i = 1; i <= 5; i++) {
            Files.writeString(questionnaires.resolve(i + ".csv"), questionnaire(i));
        }
    }

    private static String questionnaire(int i) {
        return "critere;reponse\nacteur.id;a%d\nacteur.nom;Essai %d\nprofil.statut;scic\nag;%d\nachats;%d\n"
                .formatted(i, i, i % 3, 10 * i);
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** The recipe with this word in it. */
    private static String recipe(String word) throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("src/docs/en/network.md")))
                .results()
                .map(block -> block.group(1))
                .filter(block -> block.contains("--shard") && block.contains(word))
                .toList();
        assertThat(blocks).as(word).hasSize(1);
        assertThat(blocks.get(0)).contains("/4");
        return PARTS == 4
                ? blocks.get(0)
                : blocks.get(0).replace("/4", "/" + PARTS).replace(" 1 2 3 4", " 1 2");
    }

    @Test
    void one_after_the_other() throws Exception {
        run(recipe("for i in"), Map.of());
        assertMerged();
    }

    @Test
    @EnabledIf("org.essgrid.TestScope#isFull")
    void with_gnu_parallel() throws Exception {
        run(recipe(":::"), Map.of());
        assertMerged();
    }

    @Test
    void with_slurm() throws Exception {
        for (int task = PARTS; task >= 1; task--) {
            run(recipe("SLURM"), Map.of("SLURM_ARRAY_TASK_ID", String.valueOf(task)));
        }
        run(MERGE, Map.of());
        assertMerged();
    }

    @Test
    @EnabledIf("org.essgrid.TestScope#isFull")
    void with_kubernetes() throws Exception {
        String job = recipe("JOB_COMPLETION_INDEX");
        String command = command(new Load(LoadSettings.builder().build()).loadFromString(job));
        for (int index = 0; index < PARTS; index++) {
            run(command, Map.of("JOB_COMPLETION_INDEX", String.valueOf(index)));
        }
        run(MERGE, Map.of());
        assertMerged();
    }

    /** The last word of the first container's command, which is all of the script. */
    private static String command(Object job) {
        Object pod = at(at(at(job, "spec"), "template"), "spec");
        Object container = ((List<?>) at(pod, "containers")).get(0);
        List<?> words = (List<?>) at(container, "command");
        assertThat(words.get(0)).isEqualTo("sh");
        assertThat(words.get(1)).isEqualTo("-c");
        assertThat(words).hasSize(3);
        return (String) words.get(2);
    }

    private static Object at(Object mapping, String key) {
        return ((Map<?, ?>) mapping).get(key);
    }

    private void assertMerged() throws IOException {
        assertThat(whole).containsKeys("network.pdf", "reports/essai-1--a1.pdf");
        assertThat(tree(tmp.resolve("network"))).isEqualTo(whole);
    }

    private void run(String script, Map<String, String> variables) throws Exception {
        run(tmp, script, variables);
    }

    private static void run(Path folder, String script, Map<String, String> variables) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-ec", script.replace("ess-creteil", "./grid.yaml"))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().merge("PATH", bin.toString(), (old, bin) -> bin + ":" + old);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> tree = new TreeMap<>(Comparator.naturalOrder());
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return tree;
        }
    }
}

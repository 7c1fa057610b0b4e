package org.essgrid.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9]+)");

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "csv", "source", "workbook"})
    void both_languages_have_the_same_messages_with_the_same_arguments(String area) throws IOException {
        assertThat(places(area, Language.FRENCH)).isEqualTo(places(area, Language.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "csv", "source", "workbook"})
    void french_is_typeset_as_french_is(String area) throws IOException {
        for (Object message : properties(area, Language.FRENCH).values()) {
            String prose = message.toString().replaceAll("\\{[^}]*}", "x").replaceAll("« [^»]* »", "« x »");
            assertThat(prose).doesNotContain("'", "\u00A0").doesNotContainPattern("[^ ][;:!?»]|«[^ ]");
        }
    }

    @Test
    void every_yaml_message_is_met_and_fills_in_both_languages() throws IOException {
        Diagnostics problems = new Diagnostics();
        for (String text : YAML) {
            YamlReader.read("g", text.getBytes(StandardCharsets.UTF_8), problems);
        }
        YamlReader.read("g", "é".getBytes(StandardCharsets.ISO_8859_1), problems);
        YamlReader.read("g", new byte[YamlReader.LARGEST + 1], problems);

        assertComplete("yaml", problems);
    }

    private static final List<String> YAML = List.of(
            "a: *b",
            "PK\u0003\u0004",
            "a:\n  -b: c\n    d: e",
            "a: &b c",
            "a: 'L'un'",
            "a: b : c",
            "a: “b : c”",
            "a: {b: c, d, e: f}",
            "a:\n  - {id: b}\n    {id: c}",
            "a: {b: 1,5}",
            "a: b\na: c",
            "",
            "a:\u00A0b",
            "a:\n\u00A0b: c",
            "a: b\n c: d",
            "a: \u0007",
            "[a]: b",
            "a: {b, c: d}",
            "a: - b",
            "<<: {a: b}",
            "a:b",
            "a: b\nc\n",
            "a: @b",
            "a: b\n---\nc: d",
            "%b: 1",
            "a:\n\tb: c",
            "a: !b c",
            "a: \"b\" c",
            "[".repeat(60),
            "a: [b",
            "a: \"b\nc: d",
            "\"a\": \"b\nc: d",
            "a: \"\\d\"");

    @Test
    void every_csv_message_is_met_and_fills_in_both_languages() throws IOException {
        Diagnostics problems = new Diagnostics();
        for (String text : CSV) {
            new CsvReader().read("t", text.getBytes(StandardCharsets.UTF_8), problems);
        }
        new CsvReader().read("t", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3}, problems);
        new CsvReader().read("t", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, problems);
        new CsvReader().read("t", new byte[CsvReader.LARGEST + 1], problems);
        new CsvReader(cells -> false).read("t", new byte[] {'a'}, problems);

        assertComplete("csv", problems);
    }

    private static final List<String> CSV = List.of(
            "%PDF-1.7",
            "a;b;c;d\n1;2;3\n4;5\n",
            "a;" + "b".repeat(40_000),
            "a;a",
            "",
            "a;b\n1;2;3",
            "a;\u0000",
            "a;\"b\"c",
            "a" + ";".repeat(3_000),
            "a;\"b",
            "\"a;b\";;\n\"c;d\";;",
            "a;b\n1;Ã©");

    @Test
    void every_file_message_is_met_and_fills_in_both_languages(@TempDir Path folder) throws IOException {
        Diagnostics problems = new Diagnostics();
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        SourceFile.open(folder, problems);
        SourceFile.irregular(Path.of("/dev/null"))
                .or(() -> Optional.of(Diagnostic.error(Location.of("x"), "source.irregular")))
                .ifPresent(problems::add);
        SourceFile.open(folder.resolve("absent"), problems);
        SourceFile.read("-", new ByteArrayInputStream(new byte[2]), 1, problems);
        SourceFile.read("-", closed, 1, problems);

        assertComplete("source", problems);
    }

    private static void assertComplete(String area, Diagnostics problems) throws IOException {
        TreeSet<String> met = new TreeSet<>();
        for (Diagnostic problem : problems.sorted()) {
            met.add(problem.key().substring(area.length() + 1));
            for (Language language : Language.values()) {
                assertThat(problem.message(Messages.in(language))).doesNotContainPattern("\\{[0-9]");
            }
        }
        assertThat(met)
                .isEqualTo(new TreeSet<>(properties(area, Language.FRENCH).stringPropertyNames()));
    }

    private static Map<String, TreeSet<String>> places(String area, Language language) throws IOException {
        Properties properties = properties(area, language);
        Map<String, TreeSet<String>> places = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            TreeSet<String> used = new TreeSet<>();
            for (Matcher place = PLACE.matcher(properties.getProperty(key)); place.find(); ) {
                used.add(place.group(1));
            }
            places.put(key, used);
        }
        return places;
    }

    private static Properties properties(String area, Language language) throws IOException {
        Properties properties = new Properties();
        String name = "/messages/" + area + "_" + language.code() + ".properties";
        try (InputStream in = SourceMessagesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}

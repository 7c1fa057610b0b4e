package org.essgrid.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.essgrid.source.Mutation;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Manifest MANIFEST = new Manifest(
            "essgrid 1",
            new Manifest.GridFile("g", "2", "abc"),
            "def",
            Map.of("lang", "fr", "date", ""),
            "1/3",
            LocalDate.of(2026, 11, 25),
            new Manifest.Counts(5, 3, 2, 1),
            List.of(new Manifest.MadeFile("results.csv", "", "123")),
            List.of(new Manifest.Report(
                    "name:l’été \"d’ici\"", "a/b.csv", new Manifest.MadeFile("reports/x.pdf", "456", "789"))));

    private static byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ManifestWriter.write(MANIFEST, out);
        return out.toByteArray();
    }

    @Test
    void is_read_back_as_it_was_written() {
        assertThat(ManifestReader.read(written())).contains(MANIFEST);
    }

    @Test
    void another_file_of_this_name_is_none() {
        assertThat(ManifestReader.read(bytes("{\"format\": 1, \"name\": \"an app\"}")))
                .isEmpty();
        assertThat(ManifestReader.read(bytes("[]"))).isEmpty();
        assertThat(ManifestReader.read(bytes(""))).isEmpty();
        assertThat(ManifestReader.read(bytes(text().replace("\"format\" : 1", "\"format\" : 2"))))
                .isEmpty();
        assertThat(ManifestReader.read(bytes(text().replace("2026-11-25", "yesterday"))))
                .isEmpty();
    }

    @Test
    void one_that_was_cut_short_is_none() {
        String whole = text().stripTrailing();
        for (int length = 0; length < whole.length(); length++) {
            assertThat(ManifestReader.read(bytes(whole.substring(0, length)))).isEmpty();
        }
    }

    @Test
    void one_that_was_damaged_is_read_or_is_none() {
        Random random = new Random(25);
        for (int i = 0; i < 2_000; i++) {
            Optional<Manifest> read = ManifestReader.read(Mutation.of(written(), random));
            assertThat(read).isNotNull();
        }
    }

    private static String text() {
        return new String(written(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

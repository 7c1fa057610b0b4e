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
        ManifestJson.write(MANIFEST, out);
        return out.toByteArray();
    }

    @Test
    void a_manifest_is_read_back() {
        assertThat(ManifestJson.read(written())).contains(MANIFEST);
    }

    @Test
    void another_file_of_this_name_is_not_a_manifest() {
        assertThat(ManifestJson.read(bytes("{\"format\": 1, \"name\": \"an app\"}")))
                .isEmpty();
        assertThat(ManifestJson.read(bytes("[]"))).isEmpty();
        assertThat(ManifestJson.read(bytes(""))).isEmpty();
        assertThat(ManifestJson.read(bytes(text().replace("\"format\" : 1", "\"format\" : 2"))))
                .isEmpty();
        assertThat(ManifestJson.read(bytes(text().replace("2026-11-25", "yesterday"))))
                .isEmpty();
    }

    @Test
    void a_truncated_manifest_is_ignored() {
        String whole = text().stripTrailing();
        for (int length = 0; length < whole.length(); length++) {
            assertThat(ManifestJson.read(bytes(whole.substring(0, length)))).isEmpty();
        }
    }

    @Test
    void a_damaged_manifest_is_read_or_ignored() {
        Random random = new Random(25);
        for (int i = 0; i < 2_000; i++) {
            Optional<Manifest> read = ManifestJson.read(Mutation.of(written(), random));
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

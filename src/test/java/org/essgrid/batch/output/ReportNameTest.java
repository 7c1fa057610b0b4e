package org.essgrid.batch.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.essgrid.answers.Actor;
import org.essgrid.network.ActorKey;
import org.essgrid.report.document.DocumentFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportNameTest {

    private static final String SAFE = "reports/[a-z0-9][a-z0-9-]*\\.pdf";
    private static final int HASH = 12;

    @ParameterizedTest
    @CsvSource({
        "L’Œil du Grenier, OEIL-1, l-oeil-du-grenier--oeil-1",
        "Épicerie du coin, e1, epicerie-du-coin--e1",
        "épicerie du coin, '', epicerie-du-coin",
        "'', e1, acteur--e1",
        "Straße & Cie, 7, strasse-cie--7",
    })
    void reads_well(String name, String id, String file) {
        assertThat(of(name, id)).isEqualTo("reports/" + file + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "a/b\\c:d*?\"<>|",
                "con",
                "NUL",
                "com1",
                "...",
                " ",
                "\0",
                "Кооператив",
                "合作社",
                "-rf",
                "…",
                "\u202Egpj.exe",
                "a\nb",
                "😀"
            })
    void is_safe_whatever_the_name(String name) {
        assertThat(of(name, "")).matches(SAFE).doesNotMatch("reports/(con|nul|com1)\\.pdf");
        assertThat(of("Nom", name)).matches(SAFE);
        assertThat(of(name, name)).matches(SAFE);
        assertThat(of(name.repeat(300), name.repeat(300))).matches(SAFE).hasSizeLessThanOrEqualTo(8 + 100);
    }

    @Test
    void what_letters_cannot_tell_apart_a_hash_does() {
        assertThat(of("Nom", "a-1")).isNotEqualTo(of("Nom", "a_1")).isNotEqualTo(of("Nom", "a.1"));
        assertThat(of("Nom", "a_1")).isNotEqualTo(of("Nom", "a.1"));
        assertThat(of("a b", "c")).isNotEqualTo(of("a", "b-c"));
        assertThat(of("Кооператив", "")).isNotEqualTo(of("Кооператив 2", ""));
        assertThat(of("l éveil", "")).isNotEqualTo(of("l’éveil", ""));
        assertThat(of("e1", "")).isNotEqualTo(of("", "e1"));
        assertThat(of("x".repeat(60) + "a", "")).isNotEqualTo(of("x".repeat(60) + "b", ""));
    }

    @Test
    void two_actors_never_share_one() {
        Random random = new Random(4);
        String letters = "abAB12-_ .éœ/'";
        Map<String, ActorKey> owners = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Actor actor = actor(text(letters, random), text(letters, random));
            ActorKey key = ActorKey.of(actor, "q" + i);
            ActorKey owner = owners.putIfAbsent(ReportName.of(actor, key, DocumentFormat.PDF), key);
            assertThat(owner == null || owner.equals(key))
                    .as("%s and %s", owner, key)
                    .isTrue();
        }
    }

    private static String text(String letters, Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(5); length > 0; length--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @Test
    void a_hash_is_long_enough_for_a_million_actors() {
        double pairs = 1e12 / 2;
        assertThat(pairs / Math.pow(16, HASH)).isLessThan(0.01);
        assertThat(of("Кооператив", "")).hasSize("reports/acteur--.pdf".length() + HASH);
    }

    private static Actor actor(String name, String id) {
        return new Actor(id, name, "", Optional.empty(), "");
    }

    private static String of(String name, String id) {
        Actor actor = actor(name, id);
        return ReportName.of(actor, ActorKey.of(actor, "q"), DocumentFormat.PDF);
    }
}

package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.essgrid.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One row of a table is broken in each of many ways: all others are scored and keep their reports. */
class BrokenRowTest {

    private static final int ROWS = 300;

    @TempDir
    Path tmp;

    /** A way to break a row at a random place; the result is bytes, because not every text can be encoded. */
    private enum Fault {
        STRAY_QUOTE("a", true),
        NEVER_CLOSED_QUOTE("", true),
        QUOTES_AROUND_A_LINE_END("", true),
        TEXT_AFTER_QUOTE("", true),
        NUL("\u0000", true),
        UNDEFINED_BYTE("\uE081", true),
        FOREIGN_BYTE("\uE0E9", true),
        SURROGATE_BYTES("\uE0ED\uE0A0\uE080", true),
        REPLACEMENT_CHARACTER("\uFFFD", false),
        LONE_RETURN("\r", true),
        LINE_FEED("\n", true),
        LONG_CELL("x".repeat(40_000), true),
        LONG_LINE("x;".repeat(200_000), true),
        EXTRA_SEPARATOR(";", false),
        MISSING_SEPARATOR("", false),
        TOO_MANY_COLUMNS(";".repeat(2_500), true);

        private final String inserted;
        /** Whether the row is rejected wherever the fault is; otherwise it may be scored with a warning. */
        private final boolean rejected;

        Fault(String inserted, boolean rejected) {
            this.inserted = inserted;
            this.rejected = rejected;
        }

        String in(String row, Random random) {
            List<String> cells = List.of(row.split(";", -1));
            int index = random.nextInt(cells.size() - 1);
            String cell = cells.get(index);
            String broken = switch (this) {
                case STRAY_QUOTE -> "\"Le \"Grand\" " + cell + '"';
                case NEVER_CLOSED_QUOTE -> '"' + cell;
                case QUOTES_AROUND_A_LINE_END -> "\"" + cell + "\r\n\r\net \"puis\" encore\r\nfin\"";
                case TEXT_AFTER_QUOTE -> "\"Le\" " + cell;
                default -> {
                    int at = 1 + random.nextInt(Math.max(1, cell.length() - 1));
                    yield cell.substring(0, at) + inserted + cell.substring(at);
                }
            };
            String before = String.join(";", cells.subList(0, index));
            String after = String.join(";", cells.subList(index + 1, cells.size()));
            return (index == 0 ? "" : before + ";") + broken + (this == MISSING_SEPARATOR ? "" : ";") + after;
        }
    }

    @Test
    void all_other_rows_are_scored_and_keep_their_reports() throws IOException {
        Random random = new Random(20261128);
        Workshop workshop = new Workshop(tmp);
        workshop.settings = workshop.with(ReportSelection.ACTORS, false);
        workshop.run(workshop.settings, workshop.source(workshop.table(table(List.of()))), "sortie");
        Map<String, String> sound = actors(workshop);
        assertThat(sound).hasSize(ROWS);
        for (Fault fault : Fault.values()) {
            int row = random.nextInt(ROWS);
            List<String> rows = rows();
            rows.set(row, fault.in(rows.get(row), random));
            Files.write(tmp.resolve("tableau.csv"), bytes(table(rows)));
            workshop.problems.clear();

            BatchOutcome outcome =
                    workshop.run(workshop.settings, workshop.source(tmp.resolve("tableau.csv")), "sortie");

            Map<String, String> others = new TreeMap<>(sound);
            others.remove("b" + (1000 + row));
            assertThat(actors(workshop)).as(fault.name()).containsAllEntriesOf(others);
            assertThat(outcome.removed()).as(fault.name()).isLessThan(2);
            // The row before is sound again.
            assertThat(outcome.written()).as(fault.name()).isLessThan(3);
            if (fault.rejected) {
                assertThat(outcome.actors().scored()).as(fault.name()).isEqualTo(ROWS - 1);
                assertThat(workshop.problems.stream().filter(Diagnostic::isError))
                        .as(fault.name())
                        .isNotEmpty()
                        .allMatch(problem -> problem.location().line() - 2 - row >= 0
                                && problem.location().line() - 2 - row < 4);
            }
        }
    }

    @Test
    void a_table_in_utf_16_loses_one_row_by_a_byte_too_many_or_half_a_pair() throws IOException {
        Random random = new Random(20261128);
        Workshop workshop = new Workshop(tmp);
        workshop.settings = workshop.with(ReportSelection.NONE, false);
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] table = ("\uFEFF" + table(List.of())).getBytes(charset);
            for (int length : new int[] {0, 1, 2}) {
                // Somewhere in the second half, at the place of a character.
                int at = table.length / 4 * 2 + 2 * random.nextInt(table.length / 8);
                ByteArrayOutputStream broken = new ByteArrayOutputStream();
                broken.write(table, 0, at);
                broken.write(new byte[] {(byte) 0xD8, (byte) 0xD8}, 0, length);
                broken.writeBytes(Arrays.copyOfRange(table, at + (length == 0 ? 1 : 0), table.length));
                Files.write(tmp.resolve("tableau.csv"), broken.toByteArray());

                BatchOutcome outcome =
                        workshop.run(workshop.settings, workshop.source(tmp.resolve("tableau.csv")), "sortie");

                assertThat(outcome.actors().scored()).isBetween(ROWS - 2L, ROWS - 1L);
                assertThat(outcome.actors().rejected()).isBetween(1L, 2L);
            }
        }
    }

    private static String table(List<String> rows) {
        String titles = "acteur.id;acteur.nom;profil.statut;ag;ag.commentaire;parite.femmes;parite.total;achats\r\n";
        return titles + String.join("\r\n", rows.isEmpty() ? rows() : rows) + "\r\n";
    }

    /** Rows with an accent, a quoted cell and a cell of two lines here and there. */
    private static List<String> rows() {
        List<String> rows = new java.util.ArrayList<>();
        for (int n = 0; n < ROWS; n++) {
            String comment = n % 10 == 3 ? "\"Débat « animé »; n° " + n + "\"" : "Débat n° " + n;
            rows.add("b%d;L’Essai n° %d;%s;%d;%s;%d;10;%d"
                    .formatted(
                            1000 + n, n, n % 2 == 0 ? "association" : "scic", n % 3, comment, n % 11, 10 + n * 7 % 90));
        }
        return rows;
    }

    /** Characters from U+E000 to U+E0FF stand for single bytes. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= 0xE000 && c <= 0xE0FF) {
                bytes.write(c - 0xE000);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    /** The overall result and the report of each actor, by its id. */
    private static Map<String, String> actors(Workshop workshop) throws IOException {
        Map<String, String> files = workshop.made("sortie");
        Map<String, String> actors = new TreeMap<>();
        for (String line : files.getOrDefault("results.jsonl", "").lines().toList()) {
            String id = line.replaceFirst(".*?\"actor\":\\{\"id\":\"([^\"]*)\".*", "$1");
            actors.put(id, line);
        }
        long reports =
                files.keySet().stream().filter(file -> file.endsWith(".pdf")).count();
        assertThat(reports).isEqualTo(actors.size());
        return actors;
    }
}

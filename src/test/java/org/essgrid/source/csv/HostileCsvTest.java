package org.essgrid.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.Mutation;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileCsvTest {

    private static final String SOUND = """
            sep=;
            critere;reponse;commentaire;échéance
            gouv-ag;oui;"Une ""vraie"" assemblée ;
            chaque année";31/12/2026
            gouv-ca;2;'=somme;
            empl;1 234,5;œuvre — 12 k€;
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void thousands_of_mutated_files_give_a_table_or_reasons(String encoding) {
        Random random = new Random(20261123);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = Mutation.of(SOUND.getBytes(Charset.forName(encoding)), random);
            Diagnostics problems = new Diagnostics();

            Optional<CsvTable> table = new CsvReader().read("t", bytes, problems);

            assertThat(table.isPresent() || problems.hasErrors()).isTrue();
            table.ifPresent(HostileCsvTest::checkShape);
            for (Diagnostic problem : problems.sorted()) {
                assertThat(problem.message(Messages.in(Language.ENGLISH))).isNotBlank();
            }
        }
    }

    private static void checkShape(CsvTable table) {
        int width = table.header().names().size();
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells()).hasSize(width));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "\"\n", ";", "\n", "\r", "'", ",;\t", "\"a\"\"", "a\n", "é", "=", "\u0000"})
    void a_hostile_file_is_refused_or_read_without_delay(String unit) {
        Diagnostics problems = new Diagnostics();

        new CsvReader().read("t", unit.repeat(1 << 21).getBytes(StandardCharsets.UTF_8), problems);

        assertThat(problems.sorted().size()).isLessThanOrEqualTo(List.of(unit).size() + 100);
    }
}

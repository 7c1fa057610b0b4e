package org.essgrid.answers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.essgrid.TestScope;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.grid.Range;
import org.essgrid.source.Mutation;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

    private static final Grid GRID = Grids.complete();
    private static final String TITLES =
            "acteur.id;acteur.nom;statut;bio;parite.femmes;parite.total;gouv-ag;gouv-ag.preuve\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e;A;scoop;3;;;;|2:3 answers.choice-unknown",
                "e;A;;3;;;;|2:3 answers.profile-required",
                "e;A;scop;101;;;;|2:4 answers.number-between",
                "e;A;scop;3;six;7;;|2:5 answers.number",
                "e;A;scop;3;;;9;|2:7 answers.level-unknown",
                "e;A;scop;3;;;;;x|2:9 csv.extra-cells",
            })
    void a_wrong_cell_rejects_its_row_and_no_other(String row, String problem) {
        AnswerTable read = AnswerTable.read(GRID, TITLES + row + "\ne2;B;scop;4;;;;\n");

        assertThat(read.rowKeys()).containsExactly(problem);
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().get(0).answers()).isEmpty();
        assertThat(read.rows().get(1).answers()).isPresent();
    }

    @Test
    void most_criteria_not_applicable_without_a_reason_are_unanswered_with_one_message() {
        Grid grid = Grids.of(
                Grids.quantitative("a", Grids.direct("a", "", Range.ANY, Range.ANY)),
                Grids.quantitative("b", Grids.direct("b", "", Range.ANY, Range.ANY)),
                Grids.quantitative("c", Grids.direct("c", "", Range.ANY, Range.ANY)),
                Grids.quantitative("d", Grids.direct("d", "", Range.ANY, Range.ANY)));
        AnswerTable read = AnswerTable.read(
                grid, "acteur.nom;a;b;c;c.commentaire;d\nA;1;N/A;N/A;pas de lieu;N/A\nB;1;2;N/A;pas de lieu;N/A\n");

        assertThat(read.rowKeys())
                .containsExactly("2:0 answers.mostly-not-applicable", "3:6 answers.not-applicable-why");
        Answers answers = read.rows().get(0).answers().orElseThrow();
        assertThat(answers.to("b").response()).isEqualTo(new Response.Missing());
        assertThat(answers.to("c").response()).isEqualTo(new Response.NotApplicable("pas de lieu"));
    }

    @Test
    void a_garbled_row_is_told_once_and_scored() {
        AnswerTable read = AnswerTable.read(GRID, TITLES + "e;LÃ©o;scop;3;;;;FÃªte\ne2;Šárka Žižek;scop;4;;;;\n");

        assertThat(read.rowKeys()).containsExactly("2:2 csv.garbled");
        assertThat(read.rows()).allSatisfy(row -> assertThat(row.answers()).isPresent());
    }

    @Test
    void each_problem_of_a_row_names_its_actor_and_its_column() {
        AnswerTable read = AnswerTable.read(GRID, TITLES + "e;Épicerie;scoop;101;;;;\n");

        assertThat(read.rows().get(0).problems()).extracting(Diagnostic::path).containsOnly("Épicerie");
        assertThat(read.rows().get(0).problems())
                .extracting(d -> d.location().header())
                .containsExactly("statut", "bio");
    }

    @Test
    void a_warning_names_the_column_that_would_mend_it() {
        AnswerTable read = AnswerTable.read(GRID, TITLES + "e;A;scop;n/a;;;2;\n");

        assertThat(read.rows().get(0).problems())
                .extracting(d -> d.message(Messages.in(Language.FRENCH)))
                .satisfiesExactlyInAnyOrder(
                        m -> assertThat(m).contains("« bio.commentaire »"),
                        m -> assertThat(m).contains("« gouv-ag.preuve »"));
        assertThat(read.rows().get(0).answers()).isPresent();
    }

    @Test
    void an_id_is_name_enough_where_no_name_is_asked_for() {
        assertThat(AnswerTable.read(GRID, "acteur.id;statut;bio\ne1;scop;3\n").rowKeys())
                .isEmpty();
        assertThat(AnswerTable.read(GRID, "statut;bio\nscop;3\n").rowKeys())
                .containsExactly("2:0 answers.actor-without-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9,87654E+13", "1.2E5", "78467169500087.00", "12,0"})
    void an_id_that_a_spreadsheet_took_for_a_number_is_told(String id) {
        assertThat(AnswerTable.read(GRID, "acteur.id;statut;bio\n" + id + ";scop;3\n")
                        .rowKeys())
                .containsExactly("2:1 answers.id-number");
        assertThat(AnswerTable.read(GRID, "acteur.id;statut;bio\nTL" + id + ";scop;3\n")
                        .rowKeys())
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_further_is_the_last_row() {
        AnswerTable read = AnswerTable.read(GRID, TITLES + "e;A;scop;3;;;;\ne;\"B;scop;3;;;;\n");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().get(0).answers()).isPresent();
        assertThat(read.rowKeys()).containsExactly("3:2 csv.unclosed-quote");
    }

    @Test
    void more_wrong_rows_than_any_list_holds_are_each_told() {
        AnswerTable read = AnswerTable.read(GRID, TITLES + "e;A;scop;3;;;;;x\n".repeat(1_000));

        assertThat(read.rows()).hasSize(1_000).allMatch(row -> row.answers().isEmpty());
    }

    @Test
    @Timeout(60)
    void rows_come_one_by_one_from_a_table_without_end() throws IOException {
        byte[] row = "e1;Épicerie;scop;42,5;6;12;2;pv.pdf\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long position;

            @Override
            public int read() {
                return row[(int) (position++ % row.length)];
            }
        };
        InputStream titles = new ByteArrayInputStream(TITLES.getBytes(StandardCharsets.UTF_8));
        AnswerTableStream stream = new AnswerTableReader(GRID)
                .open("t.csv", new SequenceInputStream(titles, endless), new Diagnostics())
                .orElseThrow();

        for (int line = 2; line < TestScope.rounds(100_000); line++) {
            Answers answers = stream.next().orElseThrow().answers().orElseThrow();
            assertThat(answers.location().line()).isEqualTo(line);
        }
    }

    @Test
    @Timeout(60)
    void thousands_of_damaged_tables_give_answers_or_reasons() {
        byte[] sound = (TITLES + "e1;\"Épi \"\"c\"\"\";scop;42,5 %;6;1 012;Engagé;pv.pdf\ne2;B;scop;NSP;;;n/a;\n")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20_261_123);
        int rejected = 0;
        for (int i = 0; i < TestScope.rounds(3_000); i++) {
            AnswerTable read = AnswerTable.read(GRID, Mutation.of(sound, random));
            assertThat(read.opened()).isEqualTo(read.titles().stream().noneMatch(Diagnostic::isError));
            for (TableRecord row : read.rows()) {
                Optional<Diagnostic> error =
                        row.problems().stream().filter(Diagnostic::isError).findAny();
                assertThat(row.answers().isEmpty()).isEqualTo(error.isPresent());
                rejected += row.answers().isEmpty() ? 1 : 0;
            }
        }
        assertThat(rejected).isPositive();
    }
}

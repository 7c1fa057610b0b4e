package org.essgrid.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.essgrid.cli.TestConsole;
import org.essgrid.cli.command.Session;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;

/** A problem is printed with its location, message and suggestion. */
class DiagnosticPrinterTest {

    private final TestConsole console = new TestConsole();

    @Test
    void location_path_line_with_caret_and_suggestion_in_this_order() {
        print(
                Language.FRENCH,
                Diagnostic.error(Location.of("grille.yaml", 12, 6), "cli.unknown-option", "wieght")
                        .at("dimension gouvernance › critère gouv-ag")
                        .quoting("\t    wieght: 3")
                        .suggesting(Optional.of("weight")));
        assertThat(console.told()).isEqualToNormalizingNewlines("""
                grille.yaml:12:6: erreur : l’option wieght n’existe pas. [cli.unknown-option]
                    dimension gouvernance › critère gouv-ag
                    \t    wieght: 3
                    \t    ^
                    Vouliez-vous dire « weight » ?
                1 erreur
                """);
    }

    @Test
    void a_cell_is_named_by_its_column_without_a_caret() {
        print(
                Language.ENGLISH,
                Diagnostic.warning(new Location("a.csv", 4, 2, "réponse", 3), "cli.unknown-option", "x")
                        .quoting("gouv-ag;oui"));
        assertThat(console.told()).isEqualToNormalizingNewlines("""
                a.csv, row 3, column B (“réponse”): warning: there is no option x. [cli.unknown-option]
                    gouv-ag;oui
                1 warning
                """);
    }

    @Test
    void counts_agree_in_number() {
        Diagnostic problem = Diagnostic.error(Location.of("a"), "cli.bad-path");
        print(Language.FRENCH, problem, problem);
        assertThat(console.told()).contains("2 erreurs");
    }

    @Test
    void no_problem_prints_nothing() {
        print(Language.FRENCH);
        assertThat(console.told()).isEmpty();
    }

    @Test
    void a_very_long_line_is_cut_around_the_caret() {
        List<String> lines = DiagnosticPrinter.excerpt("a".repeat(500) + "X" + "b".repeat(500), 501);
        assertThat(lines.get(0)).startsWith("…").endsWith("…").hasSize(102);
        assertThat(lines.get(0).charAt(lines.get(1).indexOf('^'))).isEqualTo('X');
    }

    @Test
    void a_caret_beyond_the_line_is_omitted() {
        assertThat(DiagnosticPrinter.excerpt("abc", 9)).containsExactly("abc");
        assertThat(DiagnosticPrinter.excerpt("abc", 4)).containsExactly("abc", "   ^");
    }

    @Test
    void control_characters_of_a_hostile_file_are_made_visible() {
        print(
                Language.FRENCH,
                Diagnostic.error(
                                new Location("a\nb.csv", 2, 1, "\u001b[2J", 2),
                                "cli.unknown-option",
                                "\u001b[31mx\u202e")
                        .quoting("\u0007\tok"));
        assertThat(console.told()).isEqualToNormalizingNewlines("""
                a␊b.csv, ligne 2, colonne A (« ␛[2J ») : erreur : l’option ␛[31mx\ufffd n’existe pas. [cli.unknown-option]
                    ␇\tok
                1 erreur
                """);
    }

    @Test
    void an_explanation_is_named_where_there_is_one() {
        print(
                Language.FRENCH,
                Diagnostic.error(Location.of("a"), "cli.bad-path"),
                Diagnostic.error(Location.of("a"), "grid.steps-else"));
        assertThat(console.told()).endsWith("2 erreurs. Explication : essgrid help grid.steps-else\n");
    }

    @Test
    void a_program_gets_a_line_per_problem() {
        assertThat(forPrograms(ProblemFormat.SHORT))
                .isEqualTo("""
                a,b:c.yaml:3:7: error: 100 % sure? Did you mean “30%”? [cli.unknown-option]
                t.csv:5:2: warning: this file name is not possible on this machine: choose another. [cli.bad-path]
                """.replace("100 % sure?", "there is no option 100 %␊x."));
    }

    @Test
    void json_has_an_object_per_line() {
        assertThat(forPrograms(ProblemFormat.JSON)).isEqualTo("""
                {"severity":"error","file":"a,b:c.yaml","line":3,"column":7,"code":"cli.unknown-option",\
                "message":"there is no option 100 %\\nx. Did you mean “30%”?","suggestion":"30%"}
                {"severity":"warning","file":"t.csv","line":5,"column":2,"code":"cli.bad-path",\
                "message":"this file name is not possible on this machine: choose another.","suggestion":null}
                """);
    }

    @Test
    void github_gets_commands_in_which_its_signs_are_escaped() {
        assertThat(forPrograms(ProblemFormat.GITHUB)).isEqualTo("""
                ::error file=a%2Cb%3Ac.yaml,line=3,col=7,title=cli.unknown-option::\
                there is no option 100 %25%0Ax. Did you mean “30%25”?
                ::warning file=t.csv,line=5,title=cli.bad-path::\
                this file name is not possible on this machine: choose another.
                """);
    }

    private String forPrograms(ProblemFormat format) {
        Session plain = console.session(Language.ENGLISH);
        Session session = new Session(plain.console(), plain.messages(), plain.colour(), false, format);
        session.problems()
                .printAll(List.of(
                        Diagnostic.error(Location.of("a,b:c.yaml", 3, 7), "cli.unknown-option", "100 %\nx")
                                .suggesting(Optional.of("30%")),
                        Diagnostic.warning(new Location("t.csv", 5, 2, "x", 4), "cli.bad-path")));
        session.out().println("nothing else is printed");
        assertThat(console.told()).isEmpty();
        return console.printed();
    }

    private void print(Language language, Diagnostic... problems) {
        console.session(language).problems().printAll(List.of(problems));
    }
}

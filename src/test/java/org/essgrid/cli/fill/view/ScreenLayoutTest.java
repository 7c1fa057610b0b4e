package org.essgrid.cli.fill.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All questions of all shipped grids on a screen of 80 columns and 24 lines, of which three are for input. */
class ScreenLayoutTest {

    private static final int WIDTH = 80;
    private static final int HEIGHT = 21;

    /** By grid and language: several tests look at the same. */
    private static final Map<String, List<PromptView>> VIEWS = new HashMap<>();

    static List<String> shipped() {
        return ShippedGrids.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_question_fits_with_an_error(String id) {
        for (Language language : Language.values()) {
            for (PromptView view : views(id, language)) {
                List<String> lines = layout(language, false, false).lines(view);
                String shown = String.join("\n", lines);
                assertThat(lines).as(shown).hasSizeLessThanOrEqualTo(HEIGHT).allMatch(line -> line.length() <= WIDTH);
                assertThat(normalised(shown))
                        .contains(normalised(view.question()), normalised(view.part()), normalised(view.commands()));
                view.notices().forEach(notice -> assertThat(normalised(shown)).contains(normalised(notice.text())));
                view.alternatives()
                        .forEach(
                                alternative -> assertThat(normalised(shown)).contains(normalised(alternative.label())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void options_are_shortened_only_if_no_line_is_left(String id) {
        for (PromptView view : views(id, Language.FRENCH)) {
            List<String> lines = layout(Language.FRENCH, false, false).lines(view);
            boolean whole = view.alternatives().stream()
                    .allMatch(alternative ->
                            normalised(String.join("\n", lines)).contains(normalised(alternative.meaning())));
            assertThat(whole || lines.size() == HEIGHT)
                    .as(String.join("\n", lines))
                    .isTrue();
        }
    }

    @Test
    void a_small_screen_shows_the_question_and_the_options() {
        for (PromptView view : views("cigales", Language.FRENCH)) {
            List<String> lines = new ScreenLayout(
                            Messages.in(Language.FRENCH), new Colours(false), new CharacterSupport(false), 60, 9)
                    .lines(view);
            String shown = normalised(String.join("\n", lines));
            assertThat(shown).contains(normalised(view.question()), normalised(view.counter()));
            if (view.notices().isEmpty()
                    && view.alternatives().size() <= 4
                    && view.part().isEmpty()) {
                assertThat(lines).as(shown).hasSizeLessThanOrEqualTo(9);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_details_contain_all_texts(String id) {
        for (PromptView view : views(id, Language.FRENCH)) {
            String shown = normalised(
                    String.join("\n", layout(Language.FRENCH, false, false).whole(view)));
            assertThat(shown).contains(normalised(view.help()), normalised(view.expected()));
            view.alternatives().forEach(alternative -> assertThat(shown).contains(normalised(alternative.meaning())));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void an_ascii_terminal_gets_ascii_only(String id) {
        for (PromptView view : views(id, Language.FRENCH)) {
            List<String> lines = layout(Language.FRENCH, true, false).lines(view);
            assertThat(lines)
                    .allMatch(line -> StandardCharsets.US_ASCII.newEncoder().canEncode(line));
            assertThat(String.join("\n", lines)).doesNotContainPattern("\\w\\?\\w");
            assertThat(lines).allMatch(line -> line.length() <= WIDTH);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void colours_do_not_change_the_text(String id) {
        for (PromptView view : views(id, Language.FRENCH)) {
            List<String> painted = layout(Language.FRENCH, false, true).lines(view).stream()
                    .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                    .toList();
            assertThat(painted).isEqualTo(layout(Language.FRENCH, false, false).lines(view));
        }
    }

    private static ScreenLayout layout(Language language, boolean ascii, boolean coloured) {
        return new ScreenLayout(
                Messages.in(language), new Colours(coloured), new CharacterSupport(ascii), WIDTH, HEIGHT);
    }

    /** The prompts of all questions, each without and with an error. */
    private static List<PromptView> views(String id, Language language) {
        return VIEWS.computeIfAbsent(id + " " + language, key -> makeViews(id, language));
    }

    private static List<PromptView> makeViews(String id, Language language) {
        Grid grid = GridReader.read(id, ShippedGrids.bytes(id).orElseThrow(), new Diagnostics())
                .orElseThrow();
        FillContext context = new FillContext(grid, language, "q.csv", Map.of("campagne", "2025"));
        Dialogue dialogue = Dialogue.start(context, new DraftReader(grid).blank(language));
        List<PromptView> views = new ArrayList<>();
        String before = "";
        while (!before.equals(dialogue.question().row())) {
            before = dialogue.question().row();
            views.add(new PromptViewFactory(dialogue).view());
            views.add(new PromptViewFactory(dialogue.type("go xyz").next()).view());
            dialogue = dialogue.type("").next();
        }
        return views;
    }

    /** The text with normalised white space. */
    private static String normalised(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }
}

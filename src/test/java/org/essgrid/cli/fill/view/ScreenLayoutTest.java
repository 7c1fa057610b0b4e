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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question of every shipped grid, on a screen of 80 columns and 24 lines, of which three are for typing. */
class ScreenLayoutTest {

    private static final int WIDTH = 80;
    private static final int HEIGHT = 21;

    /** By grid and language: several tests look at the same. */
    private static final Map<String, List<PromptView>> CARDS = new HashMap<>();

    static List<String> shipped() {
        return ShippedGrids.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_question_fits_with_a_mistake_told(String id) {
        for (Language language : Language.values()) {
            for (PromptView card : cards(id, language)) {
                List<String> lines = page(language, false, false).lines(card);
                String shown = String.join("\n", lines);
                assertThat(lines).as(shown).hasSizeLessThanOrEqualTo(HEIGHT).allMatch(line -> line.length() <= WIDTH);
                assertThat(loose(shown)).contains(loose(card.question()), loose(card.part()), loose(card.commands()));
                card.notes().forEach(note -> assertThat(loose(shown)).contains(loose(note.text())));
                card.alternatives()
                        .forEach(alternative -> assertThat(loose(shown)).contains(loose(alternative.label())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everything_can_be_read(String id) {
        for (PromptView card : cards(id, Language.FRENCH)) {
            String shown =
                    loose(String.join("\n", page(Language.FRENCH, false, false).whole(card)));
            assertThat(shown).contains(loose(card.help()), loose(card.expected()));
            card.alternatives().forEach(alternative -> assertThat(shown).contains(loose(alternative.meaning())));
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_plain_terminal_gets_the_letters_of_english_alone(String id) {
        for (PromptView card : cards(id, Language.FRENCH)) {
            List<String> lines = page(Language.FRENCH, true, false).lines(card);
            assertThat(lines)
                    .allMatch(line -> StandardCharsets.US_ASCII.newEncoder().canEncode(line));
            assertThat(String.join("\n", lines)).doesNotContainPattern("\\w\\?\\w");
            assertThat(lines).allMatch(line -> line.length() <= WIDTH);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void colours_change_nothing_that_is_read(String id) {
        for (PromptView card : cards(id, Language.FRENCH)) {
            List<String> painted = page(Language.FRENCH, false, true).lines(card).stream()
                    .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                    .toList();
            assertThat(painted).isEqualTo(page(Language.FRENCH, false, false).lines(card));
        }
    }

    private static ScreenLayout page(Language language, boolean ascii, boolean coloured) {
        return new ScreenLayout(
                Messages.in(language), new Colours(coloured), new CharacterSupport(ascii), WIDTH, HEIGHT);
    }

    /** Each question, first as it is asked and then with a mistake told. */
    private static List<PromptView> cards(String id, Language language) {
        return CARDS.computeIfAbsent(id + " " + language, key -> made(id, language));
    }

    private static List<PromptView> made(String id, Language language) {
        Grid grid = GridReader.read(id, ShippedGrids.bytes(id).orElseThrow(), new Diagnostics())
                .orElseThrow();
        FillContext asking = new FillContext(grid, language, "q.csv", Map.of("campagne", "2025"));
        Dialogue dialogue = Dialogue.about(asking, new DraftReader(grid).blank(language));
        List<PromptView> cards = new ArrayList<>();
        String before = "";
        while (!before.equals(dialogue.question().row())) {
            before = dialogue.question().row();
            cards.add(new PromptViewFactory(dialogue).card());
            cards.add(new PromptViewFactory(dialogue.say("go xyz").next()).card());
            dialogue = dialogue.say("").next();
        }
        return cards;
    }

    /** Without line ends, indents and the kinds of spaces. */
    private static String loose(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }
}

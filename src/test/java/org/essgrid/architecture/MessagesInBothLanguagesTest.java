package org.essgrid.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the program says, it says in each language; and it keeps no words that it never says. */
class MessagesInBothLanguagesTest {

    private static final String FILE_NAME = ".*\\.(yaml|yml|csv|json|jsonl|pdf|xlsx|txt|md|ttf|icc|properties)";

    static List<String> areas() {
        return MessageFiles.areas();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void each_message_has_the_same_arguments_in_each_language(String area) {
        Map<String, String> french = MessageFiles.messages(area, Language.FRENCH);
        Map<String, String> english = MessageFiles.messages(area, Language.ENGLISH);
        assertThat(english.keySet()).as(area).isEqualTo(french.keySet());
        french.forEach((key, message) -> assertThat(MessageFiles.arguments(english.get(key)))
                .as(area + "." + key)
                .isEqualTo(MessageFiles.arguments(message)));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void french_is_typeset(String area) {
        assertThat(MessageFiles.messages(area, Language.FRENCH))
                .allSatisfy((key, message) -> assertThat(message)
                        .as(key)
                        .doesNotContain("...")
                        .doesNotContainPattern("(?U)\\w'\\w|\\w[!?;](\\s|$)|«\\S|\\S»"));
    }

    @Test
    void each_message_is_used_and_each_key_has_a_message() {
        Set<String> texts = texts();
        Set<String> keys = new TreeSet<>();
        for (String area : areas()) {
            MessageFiles.messages(area, Language.FRENCH).keySet().forEach(key -> keys.add(area + "." + key));
        }
        // A key is named whole, or its start is, to which the program adds a word such as the name of a kind.
        Predicate<String> isKey = Pattern.compile("(" + String.join("|", areas()) + ")\\.[a-z0-9.-]+")
                .asMatchPredicate()
                .and(text -> !text.matches(FILE_NAME));
        List<String> named = texts.stream().filter(isKey).toList();
        List<String> starts = named.stream()
                .filter(text -> text.endsWith(".") || text.endsWith("-"))
                .toList();
        assertThat(keys)
                .as("messages that no source names")
                .allMatch(key -> texts.contains(key) || starts.stream().anyMatch(key::startsWith));
        assertThat(named)
                .as("keys without a message")
                .allMatch(text -> keys.contains(text)
                        || starts.contains(text) && keys.stream().anyMatch(key -> key.startsWith(text)));
    }

    /** Every text that stands between quotes in the sources. */
    private static Set<String> texts() {
        Set<Object> literals = new java.util.HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void none) {
                literals.add(literal.getValue());
                return null;
            }
        }.scan(ProgramSources.parse(ProgramSources.PROGRAM).trees(), null);
        return literals.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(toCollection(TreeSet::new));
    }
}

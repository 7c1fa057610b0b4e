package org.essgrid.cli.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.cli.terminal.Guide;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** The topics that the help explains in addition to the commands; each has a {@link Guide}. */
public enum Topic {
    GRID("grid", "grille"),
    ANSWERS("answers", "reponses"),
    SCORING("scoring", "notation"),
    CAMPAIGNS("campaigns", "campagnes");

    private final String english;
    private final String french;

    Topic(String english, String french) {
        this.english = english;
        this.french = french;
    }

    /** The topic of this name in either language, with or without accents. */
    public static Optional<Topic> named(String name) {
        return Stream.of(values())
                .filter(topic -> topic.names().stream().anyMatch(known -> FoldedText.same(known, name)))
                .findFirst();
    }

    public List<String> names() {
        return List.of(english, french);
    }

    /** The key of the message with its subject. */
    public String summary() {
        return "cli.topic-" + name().toLowerCase(Locale.ROOT);
    }

    public Guide guide(Language language) {
        return Guide.read(english, language);
    }
}

package org.essgrid.source.yaml;

import java.io.Reader;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.diagnostic.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * The tokens of a YAML text as Jackson's parser gives them, one at a time, each with its place. Jackson does not report
 * whether a scalar is quoted, nor all anchors and tags: these are read from the text at the token's place.
 */
final class YamlTokens implements AutoCloseable {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            // Every scalar is a text: no number is decoded.
            .yamlSchema(YAMLSchema.FAILSAFE)
            // Reported with both places by the tree's builder; Jackson would stop at the first.
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(YamlReader.LARGEST)
                    .build())
            .build();

    private static final String QUOTES = "'\"|>";

    private final String file;
    private final int[] characters;
    private final JsonParser parser;
    private Optional<String> anchor = Optional.empty();
    private Optional<String> tag = Optional.empty();
    private TokenStreamLocation start = TokenStreamLocation.NA;
    private int content;

    YamlTokens(YamlText text) {
        file = text.file();
        String whole = text.text();
        characters = whole.codePoints().toArray();
        parser = FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacterReader(whole));
    }

    /**
     * Goes to the next token.
     *
     * @return false at the end of the text
     * @throws JacksonException if the parser cannot go on. Then {@link #atUnusableKey} says whether a key is no text.
     * @throws IllegalArgumentException if the digits of an escape such as {@code \\U00110000} make no character
     */
    boolean advance() {
        @Nullable JsonToken token = parser.nextToken();
        readPlace();
        // Not closed and yet no token: a scalar that is not of its tag, such as "!!int +".
        return token != null || !parser.isClosed();
    }

    /** Reads the properties of the node where the parser is, be it at a token or at what it could not make one of. */
    void readPlace() {
        start = parser.currentTokenLocation();
        anchor = Optional.empty();
        tag = Optional.empty();
        content = Math.max(0, (int) start.getCharOffset());
        int properties = propertyCount();
        while (properties-- > 0 && content < characters.length) {
            int end = propertyEnd(content);
            String written = new String(characters, content, end - content);
            if (written.startsWith("&") && anchor.isEmpty()) {
                anchor = Optional.of(written.substring(1));
            } else if (written.startsWith("!") && tag.isEmpty()) {
                tag = Optional.of(written);
            } else {
                return;
            }
            content = skipSpaceAndComments(end);
        }
    }

    /** At most how many of the properties found here are the node's: a mapping begins where its first key does. */
    private int propertyCount() {
        if (startsMapping() || startsSequence()) {
            return (parser.getObjectId() == null ? 0 : 1) + (parser.getTypeId() == null ? 0 : 1);
        }
        return isNothing() ? 0 : 2;
    }

    /** Whether the parser puts an empty scalar here, as it does where a key in braces ends without a colon. */
    boolean isNothingAt(int place) {
        return isNothing() && start() == place;
    }

    /** Whether the file gives no value here; what is found at this place then belongs to the next node. */
    private boolean isNothing() {
        return end() == start();
    }

    private int propertyEnd(int from) {
        boolean isAnchor = "&*".indexOf(characters[from]) >= 0;
        int end = from + 1;
        while (end < characters.length
                && " \t\n".indexOf(characters[end]) < 0
                && !(isAnchor && ",[]{}".indexOf(characters[end]) >= 0)) {
            end++;
        }
        return end;
    }

    private int skipSpaceAndComments(int from) {
        boolean isComment = false;
        int at = from;
        while (at < characters.length && (isComment || " \t\n#".indexOf(characters[at]) >= 0)) {
            isComment = characters[at] != '\n' && (isComment || characters[at] == '#');
            at++;
        }
        return at;
    }

    boolean startsMapping() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean startsSequence() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean endsCollection() {
        JsonToken token = parser.currentToken();
        return token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
    }

    /** Whether the collection that starts here is written in brackets or braces. */
    boolean isInBrackets() {
        return startsWith("[{");
    }

    /** The name of the alias that is here instead of a node. */
    Optional<String> alias() {
        return hasContent() && startsWith("*")
                ? Optional.of(new String(characters, content + 1, propertyEnd(content) - content - 1))
                : Optional.empty();
    }

    private boolean startsWith(String some) {
        return content < characters.length && some.indexOf(characters[content]) >= 0;
    }

    /** Whether the parser expected a key and met a list, a mapping or an alias. */
    boolean atUnusableKey() {
        return parser.streamReadContext().inObject() && parser.currentToken() != JsonToken.PROPERTY_NAME;
    }

    /** Whether the scalar is neither in quotes nor a block. */
    boolean isPlain() {
        return !hasContent() || !startsWith(QUOTES);
    }

    /** Whether the scalar has characters; without them, those found at its place are of another. */
    private boolean hasContent() {
        return content < end();
    }

    String text() {
        return Objects.requireNonNullElse(parser.getString(), "");
    }

    Optional<String> anchor() {
        return anchor;
    }

    /** The tag as written, such as {@code !!str}. */
    Optional<String> tag() {
        return tag;
    }

    Location location() {
        return Location.of(file, start.getLineNr(), start.getColumnNr());
    }

    Location endLocation() {
        TokenStreamLocation end = parser.currentLocation();
        return Location.of(file, end.getLineNr(), end.getColumnNr());
    }

    /** The index of the token's first character. */
    int start() {
        return (int) start.getCharOffset();
    }

    /** The index behind the token's last character. */
    int end() {
        return (int) parser.currentLocation().getCharOffset();
    }

    @Override
    public void close() {
        parser.close();
    }

    /**
     * Gives no half of a surrogate pair at the end of a read: snakeyaml-engine 3.0.1 fails if its buffer is full with the
     * first half.
     */
    private static final class WholeCharacterReader extends Reader {

        private final String text;
        private int place;

        WholeCharacterReader(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            int end = Math.min(text.length(), place + length);
            if (end - place > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            int count = end - place;
            text.getChars(place, end, target, offset);
            place = end;
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

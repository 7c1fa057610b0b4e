package org.essgrid.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a stream of any length as {@link DecodedText} decodes a whole file, except that without a byte order mark the
 * first chunk that holds more than ASCII decides. Bytes that cannot be decoded become {@link #UNDECODABLE}.
 */
public final class DecodingReader extends Reader {

    /** Stands for bytes that are not valid in the encoding; no text contains this noncharacter. */
    public static final char UNDECODABLE = '\uFFFF';

    /** A line end of UTF-16 whose bytes are swapped, which is no character: a byte is missing or too many before it. */
    private static final char SWAPPED_LINE_FEED = '\u0A00';

    /** A text in windows-1252 may contain a few sequences that are valid UTF-8 by chance. */
    private static final int MOST_BY_CHANCE = 3;

    /** Characters decoded at a time: the bytes of a large file may be held whole, but not twice more as text. */
    static final int MOST_CHARS = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private @Nullable Encoding encoding;
    private @Nullable CharsetDecoder decoder;
    private boolean overflowing;
    private boolean started;
    private boolean ended;

    /**
     * @param chunk how many bytes are examined to decide on the encoding, at least 4
     */
    public DecodingReader(InputStream in, int chunk) {
        this.in = in;
        bytes = ByteBuffer.allocate(chunk).limit(0);
        chars = CharBuffer.allocate(Math.min(chunk, MOST_CHARS)).limit(0);
    }

    /** The encoding of what was read so far; pure ASCII counts as UTF-8. */
    public Encoding encoding() {
        return encoding == null ? Encoding.UTF_8 : encoding;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            if (!overflowing) {
                refill();
            }
            decode(decoder != null ? decoder : Encoding.UTF_8.charset().newDecoder());
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void refill() throws IOException {
        bytes.compact();
        int wanted = bytes.remaining();
        int read = in.readNBytes(bytes.array(), bytes.position(), wanted);
        ended = read < wanted;
        bytes.limit(bytes.position() + read).position(0);
        if (!started) {
            started = true;
            skipByteOrderMark();
        }
        if (encoding == null || encoding == Encoding.WINDOWS_1252) {
            decide();
        }
    }

    private void skipByteOrderMark() {
        byte[] start = new byte[Math.min(4, bytes.remaining())];
        bytes.get(0, start);
        Optional<Encoding> marked = Encoding.marked(start);
        if (marked.isPresent()) {
            bytes.position(marked.get().markLength());
            use(marked.get());
        }
    }

    /** One foreign byte in an otherwise ASCII chunk does not turn later chunks of UTF-8 into another encoding. */
    private void decide() {
        Encoding.Evidence evidence = Encoding.Evidence.of(bytes, ended);
        boolean decided = encoding != null && evidence.valid() <= evidence.foreign() + MOST_BY_CHANCE;
        if (!evidence.isAscii() && !decided) {
            use(evidence.encoding());
        }
    }

    private void use(Encoding found) {
        encoding = found;
        decoder = found.charset().newDecoder();
    }

    private void decode(CharsetDecoder with) {
        chars.clear();
        int start = bytes.position();
        CoderResult result = with.decode(bytes, chars, ended);
        while (result.isError() && chars.hasRemaining()) {
            // In UTF-16 the character after half a surrogate pair is counted as malformed too.
            int length = isUtf16() ? Math.min(2, result.length()) : result.length();
            bytes.position(bytes.position() + length);
            chars.put(UNDECODABLE);
            result = with.decode(bytes, chars, ended);
        }
        overflowing = !result.isUnderflow();
        chars.flip();
        if (isUtf16()) {
            realign(start);
        }
    }

    private boolean isUtf16() {
        return encoding == Encoding.UTF_16LE || encoding == Encoding.UTF_16BE;
    }

    /** Gives the text up to the first swapped line end; what follows is decoded from the byte at which it is not swapped. */
    private void realign(int start) {
        for (int i = 0; i < chars.limit(); i++) {
            if (chars.get(i) == SWAPPED_LINE_FEED) {
                chars.put(i, UNDECODABLE).limit(i + 1);
                int swapped = start + 2 * i;
                bytes.position(encoding == Encoding.UTF_16LE || swapped == 0 ? swapped + 1 : swapped - 1);
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

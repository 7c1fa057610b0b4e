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
 * first chunk that holds more than ASCII decides. All characters before the first invalid bytes are given; then
 * reading throws a {@link java.nio.charset.CharacterCodingException}.
 */
public final class DecodingReader extends Reader {

    /** Characters decoded at a time: the bytes of a large file may be held whole, but not twice more as text. */
    private static final int MOST_CHARS = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes;
    private final CharBuffer chars;
    private @Nullable Encoding encoding;
    private @Nullable CharsetDecoder decoder;
    private @Nullable CoderResult failure;
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
            if (failure != null) {
                failure.throwException();
            }
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
        if (encoding == null) {
            encoding = decide();
        }
        if (decoder == null && encoding != null) {
            decoder = encoding.charset().newDecoder();
        }
    }

    private void skipByteOrderMark() {
        byte[] start = new byte[Math.min(4, bytes.remaining())];
        bytes.get(0, start);
        Optional<Encoding> marked = Encoding.marked(start);
        if (marked.isPresent()) {
            encoding = marked.get();
            bytes.position(encoding.markLength());
        }
    }

    private void decode(CharsetDecoder with) {
        chars.clear();
        CoderResult result = with.decode(bytes, chars, ended);
        chars.flip();
        overflowing = result.isOverflow();
        if (result.isError()) {
            failure = result;
        }
    }

    /** The encoding of the chunk, which is not consumed; null as long as all is ASCII. */
    private @Nullable Encoding decide() {
        ByteBuffer chunk = bytes.duplicate();
        CharsetDecoder utf8 = Encoding.UTF_8.charset().newDecoder();
        CharBuffer decoded = CharBuffer.allocate(Math.min(chunk.remaining() + 1, MOST_CHARS));
        long length = 0;
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = utf8.decode(chunk, decoded.clear(), ended);
            length += decoded.position();
        }
        if (result.isError()) {
            return Encoding.WINDOWS_1252;
        }
        // Bytes after the last whole character decide nothing yet: they are examined again with those that follow.
        boolean ascii = length == chunk.position() - bytes.position();
        return ascii ? null : Encoding.UTF_8;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

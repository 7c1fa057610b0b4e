package org.essgrid.source.workbook;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A part of an archive. {@link java.util.zip.ZipInputStream} cannot read what fastexcel and others write, since only the list
 * at the end of the archive says how long the parts are.
 *
 * @param from where its content begins in the archive
 * @param length of its content there
 * @param packed whether the content is compressed
 * @param sum to check the unpacked content
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are read, never compared.
record ArchivePart(String name, byte[] archive, int from, int length, boolean packed, long sum) {

    /** The fields of the format, by their place in a record. */
    private static final int END_MARK = 0x06054B50;

    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int END_LIST = 16;
    private static final int LISTED_LENGTH = 46;
    private static final int LISTED_METHOD = 10;
    private static final int LISTED_SUM = 16;
    private static final int LISTED_COMPRESSED = 20;
    private static final int LISTED_NAME = 28;
    private static final int LISTED_PLACE = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME = 26;

    /**
     * All parts of an archive.
     *
     * @throws RuntimeException if it is damaged
     */
    static List<ArchivePart> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        while (bytes.getInt(end) != END_MARK) {
            // A comment may follow.
            end--;
        }
        int listed = bytes.getInt(end + END_LIST);
        List<ArchivePart> parts = new ArrayList<>();
        for (int i = 0; i < bytes.getShort(end + END_COUNT); i++) {
            int name = bytes.getShort(listed + LISTED_NAME);
            int local = bytes.getInt(listed + LISTED_PLACE);
            int from = local + LOCAL_LENGTH + variable(bytes, local + LOCAL_NAME);
            int length = bytes.getInt(listed + LISTED_COMPRESSED);
            parts.add(new ArchivePart(
                    new String(archive, listed + LISTED_LENGTH, name, StandardCharsets.UTF_8).replace('\\', '/'),
                    archive,
                    from,
                    // Without a length here, compressed content knows its own end.
                    length < 0 ? archive.length - from : length,
                    bytes.getShort(listed + LISTED_METHOD) != 0,
                    Integer.toUnsignedLong(bytes.getInt(listed + LISTED_SUM))));
            listed += LISTED_LENGTH + variable(bytes, listed + LISTED_NAME) + bytes.getShort(listed + LISTED_NAME + 4);
        }
        return parts;
    }

    /** The length of a name and of the field after it. */
    private static int variable(ByteBuffer bytes, int place) {
        return bytes.getShort(place) + bytes.getShort(place + 2);
    }

    InputStream open() {
        InputStream content = new ByteArrayInputStream(archive, from, length);
        return packed ? new InflaterInputStream(content, new Inflater(true)) : content;
    }
}

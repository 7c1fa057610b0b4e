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
 * A part of the archive that fastexcel writes. {@link java.util.zip.ZipInputStream} cannot read it, since only the list at
 * the end of the archive says how long the parts are.
 *
 * @param from where its content begins in the archive
 * @param length of its compressed content
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are read, never compared.
record ArchivePart(String name, byte[] archive, int from, int length) {

    /** The fields of the format, by their place in a record. */
    private static final int END_LENGTH = 22;

    private static final int END_COUNT = 10;
    private static final int END_LIST = 16;
    private static final int LISTED_LENGTH = 46;
    private static final int LISTED_COMPRESSED = 20;
    private static final int LISTED_NAME = 28;
    private static final int LISTED_PLACE = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME = 26;

    /** All parts of an archive, which has no comment. */
    static List<ArchivePart> of(byte[] archive) {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        int listed = bytes.getInt(end + END_LIST);
        List<ArchivePart> parts = new ArrayList<>();
        for (int i = 0; i < bytes.getShort(end + END_COUNT); i++) {
            int name = bytes.getShort(listed + LISTED_NAME);
            int local = bytes.getInt(listed + LISTED_PLACE);
            parts.add(new ArchivePart(
                    new String(archive, listed + LISTED_LENGTH, name, StandardCharsets.UTF_8),
                    archive,
                    local + LOCAL_LENGTH + variable(bytes, local + LOCAL_NAME),
                    bytes.getInt(listed + LISTED_COMPRESSED)));
            listed += LISTED_LENGTH + variable(bytes, listed + LISTED_NAME) + bytes.getShort(listed + LISTED_NAME + 4);
        }
        return parts;
    }

    /** The length of a name and of the field after it. */
    private static int variable(ByteBuffer bytes, int place) {
        return bytes.getShort(place) + bytes.getShort(place + 2);
    }

    InputStream open() {
        return new InflaterInputStream(new ByteArrayInputStream(archive, from, length), new Inflater(true));
    }
}

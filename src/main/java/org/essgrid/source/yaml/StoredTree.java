package org.essgrid.source.yaml;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.yaml.YamlMapping.Entry;

/**
 * The tree of a shipped YAML file in a binary form that is read faster than YAML is parsed. It begins with a checksum of the
 * file, so that a changed file is detected.
 */
public final class StoredTree {

    private static final int MAPPING = 0;
    private static final int SEQUENCE = 1;
    private static final int PLAIN = 2;
    private static final int QUOTED = 3;

    private final String file;
    private final byte[] stored;
    private int place;

    private StoredTree(String file, byte[] stored) {
        this.file = file;
        this.stored = stored;
    }

    /** The stored form of the tree of a file without problems. */
    public static byte[] of(YamlNode tree, byte[] yaml) {
        return AtomicFile.Content.bytes(bytes -> {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(sum(yaml));
            write(tree, out);
        });
    }

    /**
     * The tree that the reader would give for this file, or empty if the stored tree is of another file.
     *
     * @param file as the user named it
     */
    public static Optional<YamlNode> read(String file, byte[] yaml, byte[] stored) {
        StoredTree tree = new StoredTree(file, stored);
        return tree.number(Integer.BYTES) == sum(yaml) ? Optional.of(tree.node()) : Optional.empty();
    }

    private static int sum(byte[] yaml) {
        CRC32C sum = new CRC32C();
        sum.update(yaml);
        return (int) sum.getValue();
    }

    private static void write(YamlNode node, DataOutputStream out) throws IOException {
        write(node.location(), out);
        if (node instanceof YamlScalar scalar) {
            out.writeByte(scalar.quoted() ? QUOTED : PLAIN);
            write(scalar.text(), out);
        } else if (node instanceof YamlSequence sequence) {
            out.writeByte(SEQUENCE);
            out.writeInt(sequence.items().size());
            for (YamlNode item : sequence.items()) {
                write(item, out);
            }
        } else if (node instanceof YamlMapping mapping) {
            out.writeByte(MAPPING);
            out.writeInt(mapping.entries().size());
            for (Entry entry : mapping.entries()) {
                write(entry.location(), out);
                write(entry.key(), out);
                write(entry.value(), out);
            }
        }
    }

    private static void write(Location location, DataOutputStream out) throws IOException {
        out.writeInt(location.line());
        out.writeInt(location.column());
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private YamlNode node() {
        Location location = location();
        int kind = number(Byte.BYTES);
        return switch (kind) {
            case MAPPING -> mapping(location);
            case SEQUENCE -> sequence(location);
            default -> new YamlScalar(location, text(), kind == QUOTED);
        };
    }

    private YamlMapping mapping(Location location) {
        int size = number(Integer.BYTES);
        List<Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(new Entry(location(), text(), node()));
        }
        return new YamlMapping(location, entries);
    }

    private YamlSequence sequence(Location location) {
        int size = number(Integer.BYTES);
        List<YamlNode> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node());
        }
        return new YamlSequence(location, items);
    }

    private Location location() {
        int line = number(Integer.BYTES);
        return Location.of(file, line, number(Integer.BYTES));
    }

    private String text() {
        int length = number(Integer.BYTES);
        place += length;
        return new String(stored, place - length, length, StandardCharsets.UTF_8);
    }

    private int number(int size) {
        int number = 0;
        for (int end = place + size; place < end; place++) {
            number = (number << Byte.SIZE) | (stored[place] & 0xFF);
        }
        return number;
    }
}

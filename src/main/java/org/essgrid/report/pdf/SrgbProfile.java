package org.essgrid.report.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ICC profile (version 4.3, matrix and curve) for sRGB, computed from the primaries and curve of IEC 61966-2-1,
 * adapted to the D50 white of the profile connection space.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;

    byte[] bytes() {
        Map<String, byte[]> tags = tags();
        int start = HEADER + 4 + ENTRY * tags.size();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(4 + ENTRY * tags.size()).putInt(tags.size());
        Map<String, Integer> places = new LinkedHashMap<>();
        tags.forEach((name, value) -> {
            // The three curves are one and the same block.
            String block = name.endsWith("TRC") ? "TRC" : name;
            if (!places.containsKey(block)) {
                places.put(block, start + data.size());
                data.writeBytes(value);
            }
            table.put(ascii(name)).putInt(places.get(block)).putInt(value.length);
        });
        ByteBuffer profile = ByteBuffer.allocate(start + data.size());
        profile.put(header(profile.capacity())).put(table.array()).put(data.toByteArray());
        return profile.array();
    }

    private static Map<String, byte[]> tags() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
        tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
        for (String channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tags.put(channel, curve());
        }
        tags.put("chad", adaptation());
        return tags;
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(size).putInt(0).putInt(0x04300000);
        header.put(ascii("mntrRGB XYZ "));
        header.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        header.position(36);
        header.put(ascii("acsp"));
        header.position(68);
        header.putInt(fixed(0.9642)).putInt(fixed(1)).putInt(fixed(0.8249));
        return header.array();
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        int padded = (28 + utf16.length + 3) / 4 * 4;
        ByteBuffer tag = ByteBuffer.allocate(padded).put(ascii("mluc")).putInt(0);
        tag.putInt(1).putInt(12).put(ascii("enUS"));
        tag.putInt(utf16.length).putInt(28).put(utf16);
        return tag.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return numbers("XYZ ", x, y, z);
    }

    /** From the profile's D65 to D50, by Bradford's matrix. */
    private static byte[] adaptation() {
        return numbers("sf32", 1.04791, 0.02293, -0.05019, 0.02962, 0.99043, -0.01707, -0.00925, 0.01506, 0.75179);
    }

    /** Linear below 0.04045, a power of 2.4 above. */
    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(32).put(ascii("para")).putInt(0);
        tag.putShort((short) 3).putShort((short) 0);
        for (double value : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer tag =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            tag.putInt(fixed(value));
        }
        return tag.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.essgrid.report.pdf.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.SourceFile;

/** A font that the user names, for characters that the shipped fonts lack: TrueType outlines, in a file of its own. */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are parsed, never compared.
public record ExtraFont(byte[] bytes) {

    /** The largest fonts of all Chinese characters have some 30 MB. */
    private static final int LARGEST = 64 << 20;

    private static final int EMBEDDING = 0xF;

    /** The font in a file; empty with a problem if it cannot be embedded in a document. */
    public static Optional<ExtraFont> read(Path file, Diagnostics problems) {
        Optional<byte[]> bytes = SourceFile.read(file, LARGEST, problems);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes.get()))) {
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            if (font.getGlyph() == null) {
                problems.error(file.toString(), "report.font-kind");
            } else if (metrics != null
                    && (metrics.getFsType() & EMBEDDING) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED) {
                problems.error(file.toString(), "report.font-reserved");
            }
        } catch (IOException | RuntimeException unreadable) {
            problems.error(file.toString(), "report.font-kind");
        }
        return problems.hasErrors() ? Optional.empty() : bytes.map(ExtraFont::new);
    }
}

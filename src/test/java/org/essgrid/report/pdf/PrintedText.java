package org.essgrid.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** The text of a document, read from front to back. Spaces are ignored, because lines may break anywhere. */
public final class PrintedText {

    /** The greatest distance, in characters, between a question and the other cells of its row. */
    private static final int NEAR = 1500;

    private final String text;
    private int at;

    private PrintedText(String text) {
        this.text = text;
    }

    public static PrintedText of(PdfFile file) throws IOException {
        return of(file.bytes());
    }

    public static PrintedText of(byte[] file) throws IOException {
        return new PrintedText(plain(String.join(" ", PdfContent.pages(file))));
    }

    /** A copy at the same position. */
    public PrintedText copy() {
        PrintedText copy = new PrintedText(text);
        copy.at = at;
        return copy;
    }

    public static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    /** Reads on past the next occurrence. */
    public void skipTo(String wanted) {
        String plain = plain(wanted);
        assertThat(plain).isNotEmpty();
        int found = text.indexOf(plain, at);
        assertThat(found).as("after " + at + ": " + wanted).isNotNegative();
        at = found + plain.length();
    }

    public void expectNear(String wanted) {
        String near = text.substring(Math.max(0, at - NEAR), Math.min(text.length(), at + NEAR));
        assertThat(near).contains(plain(wanted));
    }
}

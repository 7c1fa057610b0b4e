package org.essgrid.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.pdf.font.PrintableText;

/** Writes what the document declares: title, language, conformance, colour space. */
record DocumentCatalog(PDDocument document, Metadata metadata, Compression compression) {

    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE = new SrgbProfile().bytes();

    void declare() throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.setVersion(1.7f);
        catalog.setString(COSName.LANG, metadata.language().code());
        COSDictionary marked = PdfAssembler.direct();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary viewer = PdfAssembler.direct();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        COSArray intents = new COSArray();
        intents.setDirect(true);
        intents.add(outputIntent());
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        catalog.setItem(COSName.METADATA, packet());
        information();
    }

    private COSDictionary outputIntent() throws IOException {
        COSStream profile = compression.stream(document, ByteBuffer.wrap(PROFILE));
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString(COLOURS));
        intent.setItem(COSName.INFO, new COSString(COLOURS));
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private COSStream packet() throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        stream.setName(COSName.TYPE, "Metadata");
        stream.setName(COSName.SUBTYPE, "XML");
        try (OutputStream out = stream.createOutputStream()) {
            out.write(new XmpPacket(metadata).text().getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    private void information() {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(PrintableText.of(metadata.title()));
        information.setAuthor(PrintableText.of(metadata.author()));
        information.setCreator(PrintableText.of(metadata.creator()));
        information.setSubject(PrintableText.of(metadata.subject()));
        GregorianCalendar date = GregorianCalendar.from(metadata.date().atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
    }
}

package org.essgrid.source.workbook;

import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.essgrid.source.DecodingReader;

/** Reads the XML of workbooks, by local names: their prefixes and namespaces differ between programs. */
final class Xml {
    /** More than any cell holds: what is longer is cut here and refused where its length is checked. */
    private static final int LONGEST = 1 << 16;

    private static final int CHUNK = 1 << 16;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Xml() {}

    /** A reader for which document types declare nothing, so that no entity is expanded and no other file opened. */
    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The parser would print what cannot be decoded on the error output.
        return factory.createXMLStreamReader(new DecodingReader(in, CHUNK));
    }

    static boolean isStart(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    static boolean isEnd(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(name);
    }

    /** The value of an attribute; empty without it. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** The text of the element that was begun, up to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("an entity that nothing declares");
            }
            if (characters && text.length() <= LONGEST) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                text(xml);
            }
        }
        return text.toString();
    }

    /** The runs of text within the element that was begun, up to its end, without the guides to their pronunciation. */
    static String texts(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        StringBuilder texts = new StringBuilder();
        for (xml.next(); !isEnd(xml, element); xml.next()) {
            if (isStart(xml, "rPh")) {
                text(xml);
            } else if (isStart(xml, "t") && texts.length() <= LONGEST) {
                texts.append(text(xml));
            }
        }
        return unescaped(texts.toString());
    }

    /** Workbooks write a character that XML forbids as its number, and a line end as they like. */
    static String unescaped(String text) {
        String plain = text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}

package org.essgrid.report.pdf;

import org.essgrid.report.document.Metadata;
import org.essgrid.report.pdf.font.PrintableText;

/** The document's description in XMP, with the schema that PDF/A wants for each property it does not know. */
record XmpPacket(Metadata metadata) {

    String text() {
        String moment = metadata.date() + "T00:00:00Z";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
                """
                + alternatives("dc:title", metadata.title())
                + alternatives("dc:description", metadata.subject())
                + "<dc:creator><rdf:Seq><rdf:li>" + escaped(metadata.author()) + "</rdf:li></rdf:Seq></dc:creator>\n"
                + "<dc:language><rdf:Bag><rdf:li>" + metadata.language().code()
                + "</rdf:li></rdf:Bag></dc:language>\n"
                + "<xmp:CreatorTool>" + escaped(metadata.creator()) + "</xmp:CreatorTool>\n"
                + "<xmp:CreateDate>" + moment + "</xmp:CreateDate><xmp:ModifyDate>" + moment + "</xmp:ModifyDate>\n"
                + "</rdf:Description>\n"
                + schema()
                + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    private static String schema() {
        return """
                <rdf:Description rdf:about=""
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of the standard this document meets</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                """;
    }

    private static String alternatives(String name, String value) {
        return "<" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(value) + "</rdf:li></rdf:Alt></"
                + name + ">\n";
    }

    private static String escaped(String value) {
        return PrintableText.of(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}

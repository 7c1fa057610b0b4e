package org.essgrid.source.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, as common programs write them. */
public final class WorkbookBytes {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;
    private String properties = "";

    /** A sheet with the XML of its rows, possibly with columns or attributes before them. */
    public WorkbookBytes sheet(String name, String rows) {
        return sheet(name, "", "", rows);
    }

    /** @param attributes of the sheet in the list of sheets */
    public WorkbookBytes sheet(String name, String attributes, String columns, String rows) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>".formatted(name, count, attributes, count));
        relations.append(
                "<Relationship Id=\"rId%d\" Type=\"x\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml",
                "<worksheet " + MAIN + ">" + columns + "<sheetData>" + rows + "</sheetData></worksheet>");
    }

    public WorkbookBytes part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    WorkbookBytes from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** The texts that cells of the type s refer to. */
    public WorkbookBytes texts(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    /** Styles 0 to 6: general, date, percentage, euros, a date of its own, five digits, month and year in a text. */
    public WorkbookBytes styles() {
        return part(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0.00\\ [$€-40C]\"/>"
                        + "<numFmt numFmtId=\"165\" formatCode=\"m/d/yy\\ h:mm:ss\"/>"
                        + "<numFmt numFmtId=\"166\" formatCode=\"00000\"/>"
                        + "<numFmt numFmtId=\"167\" formatCode=\"0&quot; days&quot;\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                        + "<xf numFmtId=\"166\"/><xf numFmtId=\"167\"/></cellXfs></styleSheet>");
    }

    public byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "xl/workbook.xml",
                "<?xml version=\"1.0\"?><workbook " + MAIN
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + properties + "<sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row of texts from column A. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i].replace("&", "&amp;").replace("<", "&lt;");
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted('A' + i, number, text));
        }
        return row.append("</row>").toString();
    }
}

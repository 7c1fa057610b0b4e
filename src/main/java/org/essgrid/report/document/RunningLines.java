package org.essgrid.report.document;

/** What each page says above and below its content, where a document has pages; else it stands at its end. */
public record RunningLines(String headLeft, String headRight, String foot) {}

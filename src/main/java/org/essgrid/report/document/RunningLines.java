package org.essgrid.report.document;

/** What each page shows above and below its content; in a document without pages, at its end. */
public record RunningLines(String headLeft, String headRight, String foot) {}

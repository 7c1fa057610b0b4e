package org.essgrid.report.document;

/** What follows starts a new page. */
public record PageBreak() implements Block {}

package org.essgrid.report.pdf;

/** What follows starts a new page. */
public record PageBreak() implements Block {}

package org.essgrid.report.pdf.block;

/** What follows starts a new page. */
public record PageBreak() implements Block {}

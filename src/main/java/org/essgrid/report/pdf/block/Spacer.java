package org.essgrid.report.pdf.block;

/** Empty height, in points; nothing at a page's head. */
public record Spacer(double height) implements Block {}

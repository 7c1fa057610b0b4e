package org.essgrid.report.document;

/** Empty height, in points; nothing at a page's head. */
public record Spacer(double height) implements Block {}

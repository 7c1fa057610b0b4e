package org.essgrid.report.pdf.page;

/** The part of a page that follows a link when pressed, in PDF's coordinates. */
public record LinkArea(Tag tag, Target target, double left, double bottom, double right, double top) {}

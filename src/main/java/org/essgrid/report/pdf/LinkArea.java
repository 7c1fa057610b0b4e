package org.essgrid.report.pdf;

/** The part of a page that follows a link when pressed, in PDF's coordinates. */
record LinkArea(Tag tag, Target target, double left, double bottom, double right, double top) {}

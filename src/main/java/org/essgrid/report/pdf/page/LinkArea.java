package org.essgrid.report.pdf.page;

import org.essgrid.report.document.LinkTarget;

/** The part of a page that follows a link when pressed, in PDF's coordinates. */
public record LinkArea(Tag tag, LinkTarget target, double left, double bottom, double right, double top) {}

package org.essgrid.report.pdf;

/**
 * What stands at the head and foot of the pages, cut with an ellipsis where too long. The head is left out on the first
 * page; the foot ends with the page's number and their count.
 */
public record RunningLines(String headLeft, String headRight, String foot) {}

package org.essgrid.source.workbook;

/**
 * A column of a sheet.
 *
 * @param title its cell in the row of titles
 * @param width in characters
 */
public record SheetColumn(String title, int width) {}

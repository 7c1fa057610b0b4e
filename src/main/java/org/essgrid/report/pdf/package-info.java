/**
 * Turns a flow of blocks into a tagged A4 document, valid as PDF/UA-1 and PDF/A-2a, with the same bytes for the same
 * blocks.
 */
@NullMarked
package org.essgrid.report.pdf;

import org.jspecify.annotations.NullMarked;

/** Writes blocks as a tagged A4 document, valid as PDF/UA-1 and PDF/A-2a; equal blocks give equal bytes. */
@NullMarked
package org.essgrid.report.pdf;

import org.jspecify.annotations.NullMarked;

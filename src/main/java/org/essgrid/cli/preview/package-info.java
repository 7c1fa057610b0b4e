/** The report in the browser while its grid and questionnaire are being written. */
@NullMarked
package org.essgrid.cli.preview;

import org.jspecify.annotations.NullMarked;

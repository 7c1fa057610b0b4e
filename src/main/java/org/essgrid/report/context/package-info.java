/** What the sections of reports share: the actor's results, and texts, numbers and scores in words. */
@NullMarked
package org.essgrid.report.context;

import org.jspecify.annotations.NullMarked;

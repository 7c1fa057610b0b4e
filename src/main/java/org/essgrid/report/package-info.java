/** What a report says and in which order: an assessment told in words, tables and charts. */
@NullMarked
package org.essgrid.report;

import org.jspecify.annotations.NullMarked;

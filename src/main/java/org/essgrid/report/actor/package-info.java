/** The report of one actor: its writer and its sections. */
@NullMarked
package org.essgrid.report.actor;

import org.jspecify.annotations.NullMarked;

/** What is aimed at, what will be done about it, and what it would bring. */
@NullMarked
package org.essgrid.report.actor.plan;

import org.jspecify.annotations.NullMarked;

/** The summary of a network in one campaign, and its trends over several; safe to publish where the Javadoc says so. */
@NullMarked
package org.essgrid.network.model;

import org.jspecify.annotations.NullMarked;

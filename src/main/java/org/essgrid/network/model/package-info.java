/** What counting a network gives: its summary in one campaign, and its trends over several; safe to publish where it says so. */
@NullMarked
package org.essgrid.network.model;

import org.jspecify.annotations.NullMarked;

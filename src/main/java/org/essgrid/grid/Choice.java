package org.essgrid.grid;

import org.essgrid.text.Translated;

/** One of the values that a profile fact or an input may take. */
public record Choice(String id, Translated label) {}

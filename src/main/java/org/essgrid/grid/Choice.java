package org.essgrid.grid;

import org.essgrid.text.Translated;

/** One of the values that a profile field or an input can take. */
public record Choice(String id, Translated label) {}

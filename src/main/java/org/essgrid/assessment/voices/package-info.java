/** Consolidates the answers of several respondents into one result, and protects their anonymity. */
@NullMarked
package org.essgrid.assessment.voices;

import org.jspecify.annotations.NullMarked;

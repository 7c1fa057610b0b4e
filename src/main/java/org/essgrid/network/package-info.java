/** What a network takes of its members' assessments; pure, like all that is below it. */
@NullMarked
package org.essgrid.network;

import org.jspecify.annotations.NullMarked;

/** Many assessments: what they have in common, without saying more of anyone than may be said. */
@NullMarked
package org.essgrid.network;

import org.jspecify.annotations.NullMarked;

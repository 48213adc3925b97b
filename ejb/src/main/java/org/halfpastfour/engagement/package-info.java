/** How a family's taking part is measured, with the sessions it was computed from: out of its inputs and of nothing else. */
@NullMarked
package org.halfpastfour.engagement;

import org.jspecify.annotations.NullMarked;

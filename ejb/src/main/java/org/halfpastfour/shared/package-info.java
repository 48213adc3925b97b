/** What every feature shares: the kinds of refusal, checks of input, the clock, ids, and value types; it depends on nothing. */
@NullMarked
package org.halfpastfour.shared;

import org.jspecify.annotations.NullMarked;

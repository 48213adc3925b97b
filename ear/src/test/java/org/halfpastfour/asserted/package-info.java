/** Every test of the product says what must hold. */
@NullMarked
package org.halfpastfour.asserted;

import org.jspecify.annotations.NullMarked;

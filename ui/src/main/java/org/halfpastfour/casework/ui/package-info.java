/** The pages of the case side. */
@NullMarked
package org.halfpastfour.casework.ui;

import org.jspecify.annotations.NullMarked;

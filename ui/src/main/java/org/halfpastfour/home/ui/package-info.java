/** The pages of the city office for homes and their rooms. */
@NullMarked
package org.halfpastfour.home.ui;

import org.jspecify.annotations.NullMarked;

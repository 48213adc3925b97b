/** Signing in and out of staff and volunteers. */
@NullMarked
package org.halfpastfour.roster.ui;

import org.jspecify.annotations.NullMarked;

/** Pages on which a home's staff plans: the week, programmes and their series, and one session. */
@NullMarked
package org.halfpastfour.programme.ui;

import org.jspecify.annotations.NullMarked;

/** The board of the day: who is expected, here, gone and absent, and the marks that staff make on it. */
@NullMarked
package org.halfpastfour.attendance.ui;

import org.jspecify.annotations.NullMarked;

/** Pages about days at the home: staff write what was done, families read it. */
@NullMarked
package org.halfpastfour.daynote.ui;

import org.jspecify.annotations.NullMarked;

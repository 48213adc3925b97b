/** Messages: what families read and answer, what staff write, and what the city office looks after. */
@NullMarked
package org.halfpastfour.notice.ui;

import org.jspecify.annotations.NullMarked;

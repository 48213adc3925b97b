/** Planning ahead: classes that go on in the next term, copies, make-up workdays, taking back, and what families answer. */
@NullMarked
package org.halfpastfour.rollover.ui;

import org.jspecify.annotations.NullMarked;

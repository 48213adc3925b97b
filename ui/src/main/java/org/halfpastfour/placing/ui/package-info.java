/** Wishes before a term: what parents rank and read, and what the staff gives and publishes. */
@NullMarked
package org.halfpastfour.placing.ui;

import org.jspecify.annotations.NullMarked;

/** The calendar on the phone: its address, and how to use it. */
@NullMarked
package org.halfpastfour.feed.ui;

import org.jspecify.annotations.NullMarked;

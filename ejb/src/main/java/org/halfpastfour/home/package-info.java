/** Youth homes on the streets of their districts, with opening hours, rooms and staff; and how many places a room gives. */
@NullMarked
@CheckHQL
package org.halfpastfour.home;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

/** Who comes: bookings, the waiting list, and offers of freed places. */
@NullMarked
@CheckHQL
package org.halfpastfour.signup;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

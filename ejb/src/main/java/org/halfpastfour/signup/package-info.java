/** Who comes: bookings, the waiting list, and offers of freed places.
 *
 * <p>Told once it has succeeded: what became of bookings and offers ({@code BookingNews}). Asked inside: {@link org.halfpastfour.signup.BookingEnds}.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.signup;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

/** Wishes of families for the classes of a term, the places that are given for them by lot and priority, and their publishing, by
 * which they become bookings.
 *
 * <p>Told once it has succeeded: {@link org.halfpastfour.placing.WishesAsked}, {@link org.halfpastfour.placing.WishesAnswered}.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.placing;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

/** School years, terms, public holidays, make-up workdays and local closures; and which dates a recurring class is held on.
 *
 * <p>Told once it has succeeded: {@link org.halfpastfour.calendar.DaysClosed}.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.calendar;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

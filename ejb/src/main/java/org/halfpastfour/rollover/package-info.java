/** The end of a term: which classes go on in the next one, which families are asked whether they stay, and what they answer.
 *
 * <p>Told once it has succeeded: {@link org.halfpastfour.rollover.StayAsked}, {@link org.halfpastfour.rollover.StaySettled}.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.rollover;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

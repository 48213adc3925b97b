/** What staff write of a day at the home: what was done, homework, when a child is ready to go, a line for the family, a picture.
 *
 * <p>Told once it has succeeded: {@link org.halfpastfour.daynote.DayNoteWritten}.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.daynote;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

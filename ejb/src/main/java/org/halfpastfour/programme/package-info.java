/** What is offered: programmes, their series and sessions, and who holds which room when.
 *
 * <p>Told once it has succeeded: {@link org.halfpastfour.programme.SessionTimeChanged}, {@link org.halfpastfour.programme.SessionRoomChanged}. Asked inside: that a session is moved or cancelled, that its
 * places change, that somebody is put in charge, that a session leaves its series.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.programme;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

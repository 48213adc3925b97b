/** What is offered: programmes, their series and sessions, and who holds which room when. */
@NullMarked
@CheckHQL
package org.halfpastfour.programme;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

/** Attendance: who came, who left with whom, who is absent and why; what was recorded is corrected, never overwritten. */
@NullMarked
@CheckHQL
package org.halfpastfour.attendance;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

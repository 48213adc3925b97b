/** Attendance: who came, who left with whom, who is absent and why; what was recorded is corrected, never overwritten.
 *
 * <p>Told once it has succeeded: who came, who left, who did not come and who was not collected.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.attendance;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

/** Who signs in, what they may do and where, and the record of what was done.
 *
 * <p>Told once it has succeeded: {@link org.halfpastfour.account.RoleGranted}. Asked inside: that an account changes. What concerns the case side is handed over inside.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.account;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

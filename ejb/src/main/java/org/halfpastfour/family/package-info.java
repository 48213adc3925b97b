/** Households, guardians, children, who may collect them, health notes and consents. It knows no client and no case.
 *
 * <p>Told once it has succeeded: who may collect a child, and who must not any more. Asked inside: that an adult is barred, that two records are joined or
 * parted.
 */
@NullMarked
@CheckHQL
package org.halfpastfour.family;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

/** Households, guardians, children, who may collect them, health notes and consents. It knows no client and no case. */
@NullMarked
@CheckHQL
package org.halfpastfour.family;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

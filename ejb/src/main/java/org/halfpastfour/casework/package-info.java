/** The case side, behind the wall: clients, their plans, and what their family's taking part does for them. */
@NullMarked
@CheckHQL
package org.halfpastfour.casework;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

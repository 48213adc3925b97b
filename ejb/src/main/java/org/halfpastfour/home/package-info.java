/** Youth homes, their rooms and staff. */
@NullMarked
@CheckHQL
package org.halfpastfour.home;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

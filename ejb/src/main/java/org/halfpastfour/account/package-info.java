/** Who signs in, what they may do and where, and the record of what was done. */
@NullMarked
@CheckHQL
package org.halfpastfour.account;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

/** What the city office sets for all homes: values from a day on, of which none is ever changed. */
@NullMarked
@CheckHQL
package org.halfpastfour.policy;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

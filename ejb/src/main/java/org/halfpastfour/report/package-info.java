/** What the city office learns of all homes together: figures by district, home and month, in which nobody can be told. */
@NullMarked
@CheckHQL
package org.halfpastfour.report;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

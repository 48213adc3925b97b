/** What the city office learns of all homes together: figures in which nobody can be told, and who did what. */
@NullMarked
@CheckHQL
package org.halfpastfour.report;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

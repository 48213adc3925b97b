/** Calendar feeds: what a family, a member of the staff or a home has coming up, for the calendar of a phone. */
@NullMarked
@CheckHQL
package org.halfpastfour.feed;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

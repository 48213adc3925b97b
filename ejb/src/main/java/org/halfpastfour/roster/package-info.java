/** Roster: which adults are in a home now; who is there counts, not who was to come. */
@NullMarked
@CheckHQL
package org.halfpastfour.roster;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;

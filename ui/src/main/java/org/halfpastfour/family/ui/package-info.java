/** The pages about families: the parents' own, and those of the staff of their home. */
@NullMarked
package org.halfpastfour.family.ui;

import org.jspecify.annotations.NullMarked;

/** Signing in to the pages, and the pages of the city office for accounts. */
@NullMarked
package org.halfpastfour.account.ui;

import org.jspecify.annotations.NullMarked;

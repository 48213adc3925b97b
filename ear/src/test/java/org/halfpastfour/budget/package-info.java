/** What a page may cost and weigh. By its name it runs before the tests that fill the home with sessions of their own. */
@NullMarked
package org.halfpastfour.budget;

import org.jspecify.annotations.NullMarked;

/** The API's view of who is asking. */
@NullMarked
package org.halfpastfour.account.rest;

import org.jspecify.annotations.NullMarked;

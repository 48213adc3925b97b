/** Sessions over REST. */
@NullMarked
package org.halfpastfour.programme.rest;

import org.jspecify.annotations.NullMarked;

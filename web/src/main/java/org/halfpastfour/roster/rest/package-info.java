/** Signing in and out of staff and volunteers over REST. */
@NullMarked
package org.halfpastfour.roster.rest;

import org.jspecify.annotations.NullMarked;

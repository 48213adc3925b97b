/** Calendar feeds over REST: made and switched off by who is signed in, read by who has the address. */
@NullMarked
package org.halfpastfour.feed.rest;

import org.jspecify.annotations.NullMarked;

/** Messages over REST: what families read and answer, what staff write, and what left the house. */
@NullMarked
package org.halfpastfour.notice.rest;

import org.jspecify.annotations.NullMarked;

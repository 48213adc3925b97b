/** Days at the home over REST: what staff write and families read, and pictures. */
@NullMarked
package org.halfpastfour.daynote.rest;

import org.jspecify.annotations.NullMarked;

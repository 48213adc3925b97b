/** The case side over REST: engagement for who is responsible for the case. */
@NullMarked
package org.halfpastfour.casework.rest;

import org.jspecify.annotations.NullMarked;

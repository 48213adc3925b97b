/** Figures over REST. */
@NullMarked
package org.halfpastfour.report.rest;

import org.jspecify.annotations.NullMarked;

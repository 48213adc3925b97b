/** Gives places of classes to who ranked them, by lot and priority, and says of each wish why or why not. Pure Java. */
@NullMarked
package org.halfpastfour.matching;

import org.jspecify.annotations.NullMarked;

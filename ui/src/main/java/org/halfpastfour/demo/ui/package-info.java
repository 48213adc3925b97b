/** Says on every page that the data are those of a demo. */
@NullMarked
package org.halfpastfour.demo.ui;

import org.jspecify.annotations.NullMarked;

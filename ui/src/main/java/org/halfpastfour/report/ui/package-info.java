/** Pages with figures of all homes together. */
@NullMarked
package org.halfpastfour.report.ui;

import org.jspecify.annotations.NullMarked;

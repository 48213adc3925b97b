/** Tables that people take along as files: for a spreadsheet, or as comma-separated values. */
@NullMarked
package org.halfpastfour.sheet;

import org.jspecify.annotations.NullMarked;

/** The frame around every page: layout, languages, words for dates and times, and what people see when something fails. */
@NullMarked
package org.halfpastfour.shell.ui;

import org.jspecify.annotations.NullMarked;

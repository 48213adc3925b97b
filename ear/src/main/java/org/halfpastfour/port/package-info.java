/** What stands before everything that the server answers: who is asked, by whom, and how much may be sent for how long. */
@NullMarked
package org.halfpastfour.port;

import org.jspecify.annotations.NullMarked;

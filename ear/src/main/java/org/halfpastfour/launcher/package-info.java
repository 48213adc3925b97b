/** Starts and stops the product: database, migrations, server, in this order and back. */
@NullMarked
package org.halfpastfour.launcher;

import org.jspecify.annotations.NullMarked;

/** Roles, schemas and migrations of the database; run by the schema's owner before the server starts. */
@NullMarked
package org.halfpastfour.schema;

import org.jspecify.annotations.NullMarked;

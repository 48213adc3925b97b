package org.halfpastfour.schema;

/** The database was migrated by a newer version of the product than this one. Nothing was changed. */
public final class NewerSchema extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerSchema(String migration) {
        super("the database was made by a newer version (migration " + migration + " is unknown here)");
    }
}

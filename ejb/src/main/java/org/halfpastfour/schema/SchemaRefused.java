package org.halfpastfour.schema;

/** The database was not migrated by this version of the product, nor by one before it. Nothing was changed. */
public final class SchemaRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SchemaRefused(String message) {
        super(message);
    }

    static SchemaRefused newer(String migration) {
        return new SchemaRefused(
                "the database was made by a newer version (migration " + migration + " is unknown here)");
    }

    /** Of another line of work: what came after it is known here, and it is not. */
    static SchemaRefused missing(String migration) {
        return new SchemaRefused(
                "the database was made by another version (migration " + migration + " is missing here)");
    }

    static SchemaRefused late(String migration) {
        return new SchemaRefused(
                "migration " + migration + " comes too late: the database has one with a later number already");
    }
}

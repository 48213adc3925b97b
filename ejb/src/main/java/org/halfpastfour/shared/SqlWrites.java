package org.halfpastfour.shared;

import org.hibernate.jpa.HibernateHints;

/**
 * What a statement of SQL writes, and what that refers to: only changes of these tables go to the database before it. Otherwise everything that was
 * changed is looked through, and after it every entity of the product for what the statement might have changed.
 */
public final class SqlWrites {

    /** The tables with their schemas, separated by commas. */
    public static final String INTO = HibernateHints.HINT_NATIVE_SPACES;

    private SqlWrites() {}
}

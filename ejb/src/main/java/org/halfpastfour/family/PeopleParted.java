package org.halfpastfour.family;

import java.util.UUID;

/**
 * A join is undone, in this transaction: what it moved goes back.
 *
 * @param open whether the record that is back may have places
 */
public record PeopleParted(JoinId join, UUID gone, UUID kept, boolean open) {}

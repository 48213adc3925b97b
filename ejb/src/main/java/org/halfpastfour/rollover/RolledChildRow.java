package org.halfpastfour.rollover;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child of a class that goes on.
 *
 * @param grade the one it is in now, or null where none is known
 * @param movesUp whether it is in the next one in the next term
 * @param leavesPrimary whether it leaves primary school then
 * @param tooOld whether the class does not admit it any more, so that it is not asked
 */
public record RolledChildRow(
        UUID child, String name, @Nullable Integer grade, boolean movesUp, boolean leavesPrimary, boolean tooOld) {}

package org.halfpastfour.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One kind of contact as it stands on a day.
 *
 * @param by the last day on which it is in time; of one that is overdue the first that was missed; of one that is done the last of its period
 * @param last when there was one
 * @param tried when somebody was not reached, after the last one
 */
public record DueContact(
        ContactKind kind,
        DueState state,
        LocalDate by,
        @Nullable LocalDate last,
        @Nullable LocalDate tried) {}

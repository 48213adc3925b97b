package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.engagement.StreamDose;
import org.jspecify.annotations.Nullable;

/**
 * One client in the list of a caseworker or supervisor.
 *
 * @param own whether who asks is its caseworker, and so may put reasons off
 * @param flags the open reasons to look at it, the most pressing first
 * @param snoozed those that were put off
 */
public record CaseloadRow(
        ClientId client,
        String caseNumber,
        String name,
        @Nullable String caseworker,
        @Nullable PlanView plan,
        boolean own,
        boolean consented,
        List<StreamDose> streams,
        @Nullable LocalDate lastAttended,
        @Nullable LocalDate lastContact,
        List<Flag> flags,
        List<Flag> snoozed) {

    public CaseloadRow {
        streams = List.copyOf(streams);
        flags = List.copyOf(flags);
        snoozed = List.copyOf(snoozed);
    }

    /** The open reasons alone. */
    public List<Attention> attention() {
        return flags.stream().map(Flag::reason).toList();
    }
}

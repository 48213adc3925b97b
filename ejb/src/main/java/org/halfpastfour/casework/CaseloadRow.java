package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.halfpastfour.engagement.StreamDose;
import org.jspecify.annotations.Nullable;

/** One client in the list of a caseworker or supervisor. */
public record CaseloadRow(
        ClientId client,
        String caseNumber,
        String name,
        @Nullable String caseworker,
        @Nullable PlanView plan,
        boolean consented,
        List<StreamDose> streams,
        @Nullable LocalDate lastAttended,
        @Nullable LocalDate lastContact,
        List<Attention> attention) {

    /** The most pressing first, then who has more reasons, then by number. */
    static final Comparator<CaseloadRow> BY_ATTENTION = Comparator.comparing(CaseloadRow::pressing)
            .thenComparing(row -> -row.attention().size())
            .thenComparing(CaseloadRow::caseNumber);

    public CaseloadRow {
        streams = List.copyOf(streams);
        attention = List.copyOf(attention);
    }

    private int pressing() {
        return attention.isEmpty()
                ? Attention.values().length
                : attention.getFirst().ordinal();
    }
}

package org.halfpastfour.casework;

import java.time.LocalDate;
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

    public CaseloadRow {
        streams = List.copyOf(streams);
        attention = List.copyOf(attention);
    }

    CaseloadCursor cursor() {
        int pressing = attention.isEmpty()
                ? Attention.values().length
                : attention.getFirst().ordinal();
        return new CaseloadCursor(pressing, attention.size(), caseNumber);
    }
}

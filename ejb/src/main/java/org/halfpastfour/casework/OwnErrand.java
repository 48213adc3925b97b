package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a helper sees of an errand: whom to see, where, when, and the form; nothing else of the case.
 *
 * @param client by which the read is written down; no page shows it
 * @param remark what is to be written anew, or empty
 * @param place and what follows: what the helper wrote before, where that was given back
 */
public record OwnErrand(
        UUID id,
        UUID client,
        String name,
        @Nullable String street,
        @Nullable String door,
        Instant meetsAt,
        ContactKind kind,
        LocalDate until,
        String remark,
        @Nullable String place,
        @Nullable String whom,
        @Nullable Boolean reached,
        @Nullable String seen,
        @Nullable String agreed) {

    /** As the database answers, where the kind is a word. */
    public OwnErrand(
            UUID id,
            UUID client,
            String name,
            @Nullable String street,
            @Nullable String door,
            Instant meetsAt,
            String kind,
            LocalDate until,
            String remark,
            @Nullable String place,
            @Nullable String whom,
            @Nullable Boolean reached,
            @Nullable String seen,
            @Nullable String agreed) {
        this(
                id,
                client,
                name,
                street,
                door,
                meetsAt,
                ContactKind.valueOf(kind),
                until,
                remark,
                place,
                whom,
                reached,
                seen,
                agreed);
    }
}

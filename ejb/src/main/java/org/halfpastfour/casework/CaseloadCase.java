package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.engagement.StreamDose;
import org.jspecify.annotations.Nullable;

/**
 * A case of a list, as far as its place in the list needs it. Since when its reasons hold is found out when it is shown.
 *
 * @param noted the day of the last note
 */
record CaseloadCase(
        CaseloadLine line,
        Engagement engagement,
        CaseFlags flags,
        boolean consented,
        @Nullable LocalDate noted) {

    CaseloadCursor cursor() {
        List<Attention> open = flags.open();
        int pressing =
                open.isEmpty() ? Attention.values().length : open.getFirst().ordinal();
        return new CaseloadCursor(pressing, open.size(), line.client().caseNumber());
    }

    boolean isOpen(@Nullable Attention reason) {
        return reason == null || flags.open().contains(reason);
    }

    /** @param names of caseworkers, by account */
    CaseloadRow row(Map<UUID, String> names, boolean own) {
        Client client = line.client();
        CarePlan plan = line.plan();
        return new CaseloadRow(
                client.id(),
                client.caseNumber(),
                client.name(),
                names.get(client.caseworker()),
                plan == null ? null : PlanView.of(plan),
                own,
                consented,
                Arrays.stream(Stream.values())
                        .filter(Stream::isOfFamily)
                        .map(stream -> StreamDose.of(stream, engagement.interventions()))
                        .toList(),
                lastAttended(engagement.rows()),
                later(noted, lastAttended(engagement.of(Stream.FAMILY_REPAIR).rows())),
                flags.openFlags(),
                flags.snoozed(names::get));
    }

    private static @Nullable LocalDate lastAttended(List<EngagementRow> rows) {
        return rows.stream()
                .filter(row -> row.outcome() == Outcome.ATTENDED)
                .map(EngagementRow::date)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}

package org.halfpastfour.daynote.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.daynote.ChildDayView;
import org.halfpastfour.daynote.DayPictureId;
import org.jspecify.annotations.Nullable;

/**
 * A child's day at the home.
 *
 * @param done for all first, then of the child
 * @param homework {@code done}, {@code partly}, {@code none}, or nothing
 * @param lines for all first, then of the child
 * @param pictures each is looked at under /day-pictures/{id}
 */
public record ChildDayJson(
        UUID child,
        UUID session,
        LocalDate date,
        List<String> done,
        @Nullable String homework,
        String homeworkWords,
        @Nullable Instant readyAt,
        List<String> lines,
        List<UUID> pictures) {

    static ChildDayJson from(ChildDayView day) {
        return new ChildDayJson(
                day.child().value(),
                day.session().value(),
                day.date(),
                day.done(),
                DayNotesJson.word(day.homework()),
                day.homeworkWords(),
                day.readyAt(),
                day.lines(),
                day.pictures().stream().map(DayPictureId::value).toList());
    }
}

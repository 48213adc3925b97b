package org.halfpastfour.daynote.rest;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.halfpastfour.daynote.Homework;
import org.halfpastfour.daynote.NoteText;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /sessions/{id}/notes}.
 *
 * @param child none for all who came
 * @param homework {@code done}, {@code partly}, {@code none}, or nothing
 * @param seen the version that stands there, none where there is none yet
 */
public record NewDayNoteJson(
        @Nullable UUID child,
        @Nullable String done,
        @Nullable String homework,
        @Nullable String homeworkWords,
        @Nullable OffsetDateTime readyAt,
        @Nullable String line,
        @Nullable Integer seen) {

    static NewDayNoteJson empty() {
        return new NewDayNoteJson(null, null, null, null, null, null, null);
    }

    WriteDayNote command(SessionId session) {
        return new WriteDayNote(
                session,
                child == null ? null : ChildId.of(child),
                new NoteText(
                        said(done),
                        ApiWords.parse(Homework.class, "homework", homework),
                        said(homeworkWords),
                        Params.moment("readyAt", readyAt),
                        said(line)),
                seen == null ? 0 : seen);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}

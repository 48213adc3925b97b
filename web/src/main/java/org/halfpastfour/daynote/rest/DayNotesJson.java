package org.halfpastfour.daynote.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.daynote.ClassDayView;
import org.halfpastfour.daynote.DayNoteView;
import org.halfpastfour.daynote.DayPictureView;
import org.halfpastfour.daynote.Homework;
import org.halfpastfour.daynote.NotedChildRow;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a class and of each child that came, for staff.
 *
 * @param open whether it can still be changed
 * @param note for all who came
 */
public record DayNotesJson(
        UUID session,
        boolean open,
        @Nullable NoteJson note,
        List<NotedChildJson> children,
        List<PictureJson> pictures) {

    static DayNotesJson from(ClassDayView day) {
        return new DayNotesJson(
                day.session().id().value(),
                day.open(),
                NoteJson.from(day.note()),
                day.children().stream().map(NotedChildJson::from).toList(),
                day.pictures().stream().map(PictureJson::from).toList());
    }

    static @Nullable String word(@Nullable Homework homework) {
        return homework == null ? null : ApiWords.of(homework);
    }

    /** @param version to be named by who changes it */
    public record NoteJson(
            int version,
            String done,
            @Nullable String homework,
            String homeworkWords,
            @Nullable Instant readyAt,
            String line,
            String by,
            Instant at) {

        static @Nullable NoteJson from(@Nullable DayNoteView note) {
            return note == null
                    ? null
                    : new NoteJson(
                            note.version(),
                            note.text().done(),
                            word(note.text().homework()),
                            note.text().homeworkWords(),
                            note.text().readyAt(),
                            note.text().line(),
                            note.by(),
                            note.at());
        }
    }

    /** @param photos whether the guardians agree to photos */
    public record NotedChildJson(
            UUID child,
            String name,
            boolean photos,
            @Nullable NoteJson note) {

        static NotedChildJson from(NotedChildRow row) {
            return new NotedChildJson(row.child().value(), row.name(), row.photos(), NoteJson.from(row.note()));
        }
    }

    /** @param children the names of whom it shows */
    public record PictureJson(UUID id, List<String> children) {

        static PictureJson from(DayPictureView picture) {
            return new PictureJson(picture.id().value(), picture.names());
        }
    }
}

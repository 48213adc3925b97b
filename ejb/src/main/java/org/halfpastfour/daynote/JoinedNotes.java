package org.halfpastfour.daynote;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.JoinNotes;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;

/** Gives what was written of a joined record, and the pictures that show it, to the one that is kept; where both have a note of one session, the kept one's stands. */
@ApplicationScoped
class JoinedNotes {

    private static final int AFTER_MARKS = Interceptor.Priority.APPLICATION + 1100;
    private static final String NOTE = "day-note.moved";
    private static final String PICTURE = "day-picture.moved";

    @Inject
    DayNoteRecords notes;

    @Inject
    DayPictureRecords pictures;

    @Inject
    JoinNotes steps;

    void joined(@Observes @Priority(AFTER_MARKS) PeopleJoined event) {
        UUID kept = event.kept();
        Set<UUID> noted = notes.ofChild(kept).stream().map(DayNote::session).collect(Collectors.toSet());
        notes.ofChild(event.gone()).stream()
                .filter(note -> !noted.contains(note.session()))
                .forEach(note -> {
                    steps.keep(event.join(), NOTE, note.id(), event.gone().toString());
                    note.goTo(kept);
                });
        Set<DayPictureId> shown =
                pictures.ofChild(kept).stream().map(ShownChild::picture).collect(Collectors.toSet());
        pictures.ofChild(event.gone()).stream()
                .filter(line -> !shown.contains(line.picture()))
                .forEach(line -> {
                    steps.keep(event.join(), PICTURE, line.id(), event.gone().toString());
                    line.goTo(kept);
                });
        notes.flush();
    }

    void parted(@Observes @Priority(AFTER_MARKS) PeopleParted event) {
        steps.of(event.join(), NOTE).keySet().forEach(row -> notes.find(row).goTo(event.gone()));
        steps.of(event.join(), PICTURE).keySet().forEach(row -> pictures.line(row)
                .goTo(event.gone()));
        notes.flush();
    }
}

package org.halfpastfour.daynote.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.halfpastfour.account.RepeatedRequests;
import org.halfpastfour.daynote.AddDayPicture;
import org.halfpastfour.daynote.DayNotes;
import org.halfpastfour.daynote.DayPictures;
import org.halfpastfour.daynote.WriteDayNote;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What the parts of the page about a class do through use cases. */
class DayActions implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DayNotes notes;

    @Inject
    transient DayPictures pictures;

    @Inject
    transient RepeatedRequests repeated;

    @Inject
    transient Clock clock;

    @Inject
    Words words;

    @Inject
    Errors errors;

    private transient Runnable reload = () -> {};

    void whenChanged(Runnable work) {
        reload = work;
    }

    Forms form() {
        return new Forms(errors);
    }

    /** A double tap, and a repetition after a lost answer, write once. */
    void write(String key, WriteDayNote command) {
        var unused = repeated.once(key, command, Kept.class, () -> {
            notes.write(command);
            return new Kept(command.seen() + 1);
        });
        reload.run();
    }

    void add(String key, AddDayPicture command) {
        Shown about = new Shown(command.session().toString(), command.children().toString(), command.picture().length);
        var unused = repeated.once(key, about, Shown.class, () -> {
            pictures.add(command);
            return about;
        });
        reload.run();
    }

    void look() {
        reload.run();
    }

    LocalTime now() {
        return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    @Nullable
    LocalTime time(@Nullable Instant at) {
        return at == null ? null : LocalTime.ofInstant(at, clock.getZone());
    }

    @Nullable
    Instant at(LocalDate day, @Nullable LocalTime time) {
        return time == null ? null : day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    /** What is kept of a note that was written. */
    record Kept(int version) {}

    /** The same of a picture. */
    record Shown(String session, String children, int size) {}
}

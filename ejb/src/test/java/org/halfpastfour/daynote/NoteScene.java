package org.halfpastfour.daynote;

import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Objects;
import org.halfpastfour.attendance.AttendanceObservers;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.CloseDay;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.Sessions;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SignUpObservers;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Pictures;
import org.halfpastfour.testing.TestJpa;
import org.jspecify.annotations.Nullable;

/** A class on a Monday from half past four until six, of which staff write at half past five. */
final class NoteScene {

    final HomeScene scene = new HomeScene().aloneInTheBooks();
    final DayNotes notes;
    final DayPictures pictures;
    final FamilyDays days;
    final SessionId session;

    NoteScene() {
        SignUpObservers.of(scene.wiring);
        AttendanceObservers.of(scene.wiring);
        NoticeObservers.of(scene.wiring);
        notes = scene.wiring.get(DayNotes.class);
        pictures = scene.wiring.get(DayPictures.class);
        days = scene.wiring.get(FamilyDays.class);
        scene.asStaff();
        var programme = run(() -> scene.wiring
                .get(Programmes.class)
                .make(new MakeProgramme(scene.home, SessionKind.AFTER_SCHOOL_CLASS, "四点半课堂", "", 6, 14, false)));
        session = run(() -> scene.wiring
                .get(Sessions.class)
                .add(new AddSession(
                        scene.home,
                        scene.room,
                        programme,
                        at(TODAY, "16:30"),
                        at(TODAY, "18:00"),
                        20,
                        0,
                        null,
                        null,
                        scene.staff.subList(0, 2),
                        true)));
    }

    Household booked(int children) {
        Household family = scene.withPapers(scene.household(children));
        scene.clock.put(TODAY, "10:00");
        scene.asParentOf(family);
        var unused = run(() -> scene.wiring
                .get(SignUp.class)
                .book(new BookSession(session, family.id(), family.children(), List.of(), false, null)));
        scene.clock.put(TODAY, "17:30");
        return family;
    }

    Household thatCame(int children) {
        Household family = booked(children);
        scene.asStaff();
        scene.clock.put(TODAY, "16:25");
        family.children()
                .forEach(child ->
                        run(() -> scene.wiring.get(Attendances.class).arrive(new MarkArrival(session, child, null))));
        scene.clock.put(TODAY, "17:30");
        return family;
    }

    /** The other household of the family's first child, which booked nothing. */
    Household otherHouseholdOf(Household family) {
        Household other = scene.household(0);
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                other.id().value(),
                family.child().value(),
                TODAY.minusYears(1));
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date) VALUES (?, ?, ?, 'FATHER', ?)",
                Ids.next(),
                family.child().value(),
                other.adult().value(),
                TODAY.minusYears(1));
        return new Household(other.id(), other.parent(), other.adult(), List.of(family.child()));
    }

    void agreesToPhotos(AdultId signer, ChildId child) {
        sql(
                "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                        + " VALUES (?, ?, ?, 'PHOTOS', 1, ?, now())",
                Ids.next(),
                child.value(),
                signer.value(),
                TODAY.minusDays(30));
    }

    void takesPhotosBack(AdultId signer, ChildId child) {
        sql(
                "UPDATE programme.consent SET withdrawn_at = now() WHERE kind = 'PHOTOS' AND adult_id = ? AND child_id = ?",
                signer.value(),
                child.value());
    }

    ClassDayView write(@Nullable ChildId child, NoteText text, int seen) {
        scene.asStaff();
        return run(() -> notes.write(new WriteDayNote(session, child, text, seen)));
    }

    ClassDayView seen() {
        scene.asStaff();
        return run(() -> notes.of(session));
    }

    DayNoteView ofClass() {
        return Objects.requireNonNull(seen().note());
    }

    NotedChildRow row(ChildId child) {
        return seen().children().stream()
                .filter(row -> row.child().equals(child))
                .findFirst()
                .orElseThrow();
    }

    DayPictureId picture(ChildId... children) {
        scene.asStaff();
        return run(() -> pictures.add(new AddDayPicture(session, List.of(children), Pictures.jpeg())));
    }

    byte[] look(DayPictureId picture) {
        return run(() -> pictures.picture(picture));
    }

    List<ChildDayView> read(Household family) {
        scene.asParentOf(family);
        return run(() -> days.of(family.id(), TODAY.minusDays(7), TODAY));
    }

    void leave(Household family) {
        scene.asStaff();
        family.children()
                .forEach(child -> run(() -> scene.wiring
                        .get(Attendances.class)
                        .depart(new MarkDeparture(session, child, null, family.adult(), false))));
    }

    void close() {
        scene.clock.put(TODAY, "18:30");
        scene.asStaff();
        TestJpa.runInTransaction(
                () -> scene.wiring.get(DayClosings.class).close(new CloseDay(scene.home, TODAY, "", "")));
    }

    static NoteText done(String what) {
        return new NoteText(what, null, "", null, "");
    }
}

package org.halfpastfour.daynote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.daynote.NoteScene.done;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.ReopenDay;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Families;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;

/** Notes on a day: who writes them of whom and when, and which family reads them. */
class DayNotesDbTest {

    private static final Instant TEN_PAST = at(TODAY, "17:10");

    private final NoteScene at = new NoteScene();

    @Test
    void oneNoteIsForAllWhoCameAndTheOwnOneOnTop() {
        Household first = at.thatCame(2);
        Household second = at.thatCame(1);
        at.write(null, new NoteText("画画", Homework.DONE, "", TEN_PAST, ""), 0);
        at.write(first.child(), new NoteText("", Homework.PARTLY, "数学没写完", null, "今天很棒"), 0);
        List<ChildDayView> read = at.read(first);
        assertThat(read).hasSize(2).allMatch(day -> day.done().equals(List.of("画画")) && TEN_PAST.equals(day.readyAt()));
        assertThat(read)
                .filteredOn(day -> day.child().equals(first.child()))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.homework()).isEqualTo(Homework.PARTLY);
                    assertThat(day.homeworkWords()).isEqualTo("数学没写完");
                    assertThat(day.lines()).containsExactly("今天很棒");
                });
        assertThat(at.read(second)).singleElement().satisfies(day -> {
            assertThat(day.homework()).isEqualTo(Homework.DONE);
            assertThat(day.lines()).isEmpty();
        });
        assertThat(run(() -> at.days.ready(second.id())))
                .extracting(ReadyChild::from)
                .containsExactly(TEN_PAST);
    }

    @Test
    void onlyWhoCameIsWrittenOf() {
        Household away = at.booked(1);
        Told.of(DayNoteError.NOBODY_CAME, () -> at.write(null, done("画画"), 0));
        at.thatCame(1);
        at.write(null, done("画画"), 0);
        Told.of(DayNoteError.CHILD_WAS_NOT_THERE, () -> at.write(away.child(), done("画画"), 0));
        Told.of(DayNoteError.CHILD_WAS_NOT_THERE, () -> at.write(ChildId.of(Ids.next()), done("画画"), 0));
        assertThat(at.read(away)).isEmpty();
        assertThat(at.seen().children()).hasSize(1);
    }

    @Test
    void whoComesLaterReadsWhatWasWrittenForAll() {
        Household late = at.booked(1);
        at.thatCame(1);
        at.write(null, done("画画"), 0);
        at.scene.asStaff();
        var unused = run(
                () -> at.scene.wiring.get(Attendances.class).arrive(new MarkArrival(at.session, late.child(), null)));
        assertThat(at.read(late)).extracting(ChildDayView::done).containsExactly(List.of("画画"));
    }

    @Test
    void aCorrectionKeepsWhatStoodThere() {
        Household family = at.thatCame(1);
        at.write(family.child(), done("画画"), 0);
        at.write(family.child(), done("做手工"), 1);
        DayNoteView note = at.row(family.child()).note();
        assertThat(note).isNotNull();
        assertThat(note.version()).isEqualTo(2);
        assertThat(note.earlier()).extracting(each -> each.text().done()).containsExactly("画画");
        assertThat(number(
                        "SELECT count(*) FROM account.audit_entry WHERE action = 'day-note.changed' AND subject_id = ?",
                        family.child().value()))
                .isEqualTo(1);
        at.write(family.child(), NoteText.NOTHING, 2);
        assertThat(at.read(family)).isEmpty();
    }

    @Test
    void aSecondTapWritesOnce() {
        at.thatCame(1);
        at.write(null, done("画画"), 0);
        at.write(null, done("画画"), 0);
        assertThat(at.ofClass().version()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoWriteAtTheSameTimeTheSecondIsShownWhatTheFirstWrote() {
        at.thatCame(1);
        at.write(null, done("画画"), 0);
        Told.of(CommonError.CHANGED_MEANWHILE, () -> at.write(null, done("做手工"), 0));
        assertThat(at.ofClass().text().done()).isEqualTo("画画");
    }

    @Test
    void ofTwoWhoWriteInTheSameMomentOneIsKept() throws Exception {
        at.thatCame(1);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> asked = Stream.of("画画", "做手工")
                    .map(what -> two.submit(() -> {
                        start.await();
                        return isKept(what);
                    }))
                    .toList();
            start.countDown();
            assertThat(Set.of(asked.get(0).get(), asked.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(at.ofClass().version()).isEqualTo(1);
        assertThat(at.ofClass().earlier()).isEmpty();
    }

    private boolean isKept(String what) {
        try {
            at.write(null, done(what), 0);
            return true;
        } catch (ChangedMeanwhile other) {
            return false;
        }
    }

    @Test
    void nothingAtAllAndAnotherDayAreRefused() {
        at.thatCame(1);
        invalid("done", () -> at.write(null, NoteText.NOTHING, 0));
        invalid("readyAt", () -> at.write(null, NoteText.NOTHING.ready(at(TODAY.plusDays(1), "17:00")), 0));
        invalid("readyAt", () -> at.write(null, NoteText.NOTHING.ready(at(TODAY, "16:29")), 0));
        at.write(null, NoteText.NOTHING.ready(at(TODAY, "16:30")), 0);
        assertThat(at.ofClass().text().readyAt()).isEqualTo(at(TODAY, "16:30"));
    }

    private static void invalid(String field, Runnable request) {
        Assertions.assertThatThrownBy(request::run).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                        refused.fields().getFirst().field())
                .isEqualTo(field));
    }

    @Test
    void aClosedDayIsReadAndNotChangedUntilItIsOpenedAgain() {
        Household family = at.thatCame(1);
        at.write(null, done("画画"), 0);
        at.leave(family);
        at.close();
        assertThat(at.seen().open()).isFalse();
        Told.of(DayNoteError.NOTES_ARE_CLOSED, () -> at.write(null, done("做手工"), 1));
        assertThat(at.read(family)).hasSize(1);
        at.scene.asStaff();
        TestJpa.runInTransaction(
                () -> at.scene.wiring.get(DayClosings.class).reopen(new ReopenDay(at.scene.home, TODAY, "写错了")));
        at.write(null, done("做手工"), 1);
        assertThat(at.ofClass().version()).isEqualTo(2);
    }

    /** Who closes in between is met by the database. */
    @Test
    void theDatabaseTakesNoNoteOfAClosedDay() {
        Household family = at.thatCame(1);
        at.leave(family);
        at.close();
        at.scene.asStaff();
        DayNoteRecords records = at.scene.wiring.get(DayNoteRecords.class);
        Told.of(
                DayNoteError.NOTES_ARE_CLOSED,
                () -> TestJpa.runInTransaction(() -> records.add(new DayNote(
                        new WriteDayNote(at.session, null, done("画画"), 0),
                        at.scene.staffAccount,
                        at.scene.clock.instant()))));
    }

    @Test
    void onTheNextDayItIsReadAndNotChanged() {
        Household family = at.thatCame(1);
        at.write(null, done("画画"), 0);
        at.scene.clock.put(TODAY.plusDays(1), "00:00");
        Told.of(DayNoteError.NOTES_ARE_CLOSED, () -> at.write(null, done("做手工"), 1));
        assertThat(at.read(family)).hasSize(1);
        assertThat(run(() -> at.days.today(family.id()))).isEmpty();
    }

    @Test
    void staffOfAnotherHomeFindNothing() {
        at.thatCame(1);
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(Ids.next()), Set.of());
        Told.of(ProgrammeError.SESSION_NOT_FOUND, () -> run(() -> at.notes.of(at.session)));
        Told.of(
                ProgrammeError.SESSION_NOT_FOUND,
                () -> run(() -> at.notes.write(new WriteDayNote(at.session, null, done("画画"), 0))));
    }

    @Test
    void ofTwoHouseholdsOnlyTheOneThatBookedReads() {
        Household mother = at.thatCame(1);
        Household father = at.otherHouseholdOf(mother);
        at.write(null, done("画画"), 0);
        at.write(mother.child(), done("做手工"), 0);
        assertThat(at.read(mother)).hasSize(1);
        assertThat(at.read(father)).isEmpty();
        assertThat(run(() -> at.days.ready(father.id()))).isEmpty();
    }

    @Test
    void aStrangerFindsNoHousehold() {
        Household family = at.thatCame(1);
        Household stranger = at.booked(1);
        at.scene.asParentOf(stranger);
        Told.of(AccountError.NOT_FOUND, () -> run(() -> at.days.today(family.id())));
    }

    @Test
    void whoIsBlockedForAChildReadsNothingOfIt() {
        Household family = at.thatCame(1);
        at.write(null, done("画画"), 0);
        assertThat(at.read(family)).hasSize(1);
        at.scene.asStaff();
        var unused = run(() -> at.scene
                .wiring
                .get(Families.class)
                .blockGuardian(new BlockGuardian(family.child(), family.adult(), "法院")));
        assertThat(at.read(family)).isEmpty();
    }

    @Test
    void aChildThatLeftTheHouseholdIsNotThereAnyMore() {
        Household family = at.thatCame(1);
        at.write(null, done("画画"), 0);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY.minusDays(1),
                family.child().value());
        assertThat(at.read(family)).isEmpty();
    }

    @Test
    void aFamilyLearnsNothingOfWhoElseWasThere() {
        Household first = at.thatCame(1);
        Household second = at.thatCame(1);
        sql(
                "UPDATE programme.person SET name = '刘星辰' WHERE id = ?",
                second.child().value());
        at.write(null, done("画画"), 0);
        at.write(second.child(), done("做手工"), 0);
        assertThat(at.read(first).toString()).doesNotContain("刘星辰", "做手工");
    }

    @Test
    void tooManyDaysAtOnceAreRefused() {
        Household family = at.thatCame(1);
        at.scene.asParentOf(family);
        Assertions.assertThatThrownBy(() -> run(() -> at.days.of(family.id(), TODAY.minusDays(100), TODAY)))
                .isInstanceOf(DomainException.class);
        Assertions.assertThatThrownBy(() -> run(() -> at.days.of(family.id(), TODAY, TODAY.minusDays(1))))
                .isInstanceOf(DomainException.class);
    }
}

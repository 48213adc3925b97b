package org.halfpastfour.signup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.signup.StepScene.WORDS;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.calendar.AddSchoolYear;
import org.halfpastfour.calendar.CalendarError;
import org.halfpastfour.calendar.CalendarStepId;
import org.halfpastfour.calendar.CalendarStepSummary;
import org.halfpastfour.calendar.CalendarYear;
import org.halfpastfour.calendar.Calendars;
import org.halfpastfour.calendar.ChangeCalendar;
import org.halfpastfour.calendar.EditTerm;
import org.halfpastfour.calendar.ImportYear;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.calendar.SpecialDay;
import org.halfpastfour.calendar.SpecialDay.Kind;
import org.halfpastfour.calendar.StepKind;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.calendar.UndoStep;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.ChangedMeanwhile;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.ReadCalendar.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar changes in one step: what was shown is what becomes of sessions and places, home by home, and goes back again. */
class CalendarStepsDbTest {

    /** A Wednesday in a term. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 16);

    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);

    private static final AddSchoolYear YEAR_AHEAD = new AddSchoolYear(
            "2040–2041学年",
            LocalDate.of(2040, 9, 1),
            LocalDate.of(2041, 8, 31),
            List.of(
                    new AddSchoolYear.NewTerm("第一学期", LocalDate.of(2040, 9, 1), LocalDate.of(2041, 1, 18)),
                    new AddSchoolYear.NewTerm("第二学期", LocalDate.of(2041, 2, 18), LocalDate.of(2041, 7, 1))));

    private static final TermId AUTUMN = new TermId(UUID.fromString("01990000-0000-7000-8000-000000020261"));

    private final SignUpScene at = new SignUpScene();
    private final StepScene steps = new StepScene(at.scene);
    private final Household family = at.scene.household(1);

    @AfterEach
    void asItIsShipped() {
        StepScene.forget();
    }

    @Test
    void aHolidayThatIsAddedCallsOffTheClassesOfTheDayAndUndoneTheyAreBackWithTheirPeople() {
        SessionId session = onDay(at, "16:30");
        SessionId course = course(DAY, "09:00");
        at.book(session, family);
        ChangeCalendar holiday = steps.day(DAY, Kind.OFF);
        assertThat(shown(holiday)).isEqualTo(home(1, 0, 0, 0, 0, 1));
        CalendarStepId step = steps.change(holiday, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(at.view(session).cancelReason()).isEqualTo(WORDS);
        assertThat(at.view(course).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(shown(new UndoStep(step))).isEqualTo(home(0, 0, 0, 1, 0, 1));
        steps.undo(step, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void aMakeUpWorkdayBringsWhatItsClassesWouldHaveHadAndTakenBackItIsAsIfItHadNeverBeen() {
        at.scene.clock.put(LocalDate.of(2026, 12, 14), "10:00");
        weekdays();
        ChangeCalendar worked = steps.day(SATURDAY, Kind.WORK);
        assertThat(shown(worked)).isEqualTo(home(0, 0, 1, 0, 0, 0));
        CalendarStepId step = steps.change(worked, at.scene);
        assertThat(on(SATURDAY)).singleElement().satisfies(session -> {
            assertThat(session.state()).isEqualTo(SessionState.PUBLISHED);
            assertThat(session.adults()).hasSize(2);
        });
        assertThat(steps.settle(again(step), at.scene)).isZero();
        assertThat(on(SATURDAY)).hasSize(1);
        assertThat(shown(new UndoStep(step))).isEqualTo(home(0, 1, 0, 0, 0, 0));
        steps.undo(step, at.scene);
        assertThat(on(SATURDAY)).isEmpty();
    }

    @Test
    void aMakeUpWorkdayThatMovesTakesItsClassesAlong() {
        at.scene.clock.put(LocalDate.of(2026, 12, 14), "10:00");
        weekdays();
        steps.change(steps.day(SATURDAY, Kind.WORK), at.scene);
        steps.change(steps.day(SATURDAY, null), at.scene);
        steps.change(steps.day(SATURDAY.plusDays(1), Kind.WORK), at.scene);
        assertThat(on(SATURDAY)).isEmpty();
        assertThat(on(SATURDAY.plusDays(1))).hasSize(1);
    }

    @Test
    void whatFamiliesSignedUpForIsNotUndoneButCalledOffWhereTheCalendarTakesItBack() {
        at.scene.clock.put(LocalDate.of(2026, 12, 14), "10:00");
        weekdays();
        CalendarStepId step = steps.change(steps.day(SATURDAY, Kind.WORK), at.scene);
        SessionId brought = on(SATURDAY).getFirst().id();
        at.book(brought, family);
        assertThatThrownBy(() -> steps.preview(new UndoStep(step))).matches(SignUpError.CALENDAR_COUNTED_ON::stopped);
        steps.change(steps.day(SATURDAY, null), at.scene);
        assertThat(at.view(brought).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void aTermThatEndsEarlierCallsOffWhatIsAfterItsEnd() {
        SessionId session = onDay(at, "16:30");
        EditTerm shorter = new EditTerm(AUTUMN, "第一学期", LocalDate.of(2026, 9, 1), DAY.minusDays(1));
        assertThat(shown(shorter)).isEqualTo(home(1, 0, 0, 0, 0, 0));
        CalendarStepId step = steps.change(shorter, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        steps.undo(step, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void decidedTwiceItIsDecidedOnceAndWhatIsAnotherByNowIsSaidInsteadOfDone() {
        onDay(at, "16:30");
        AddClosure closure = closing(DAY);
        String seen = steps.preview(closure).seen();
        onDay(at, "19:00");
        assertThatThrownBy(() -> steps.take(closure, seen)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(number("SELECT count(*) FROM programme.local_closure WHERE first_day = ?", DAY))
                .isZero();
        String now = steps.preview(closure).seen();
        CalendarStepId step = steps.take(closure, now);
        assertThat(steps.take(closure, now)).isEqualTo(step);
        assertThat(number("SELECT count(*) FROM programme.local_closure WHERE first_day = ?", DAY))
                .isOne();
    }

    @Test
    void twoWhoPressAtTheSameMomentDecideOnce() throws Exception {
        AddClosure closure = closing(DAY);
        String seen = steps.preview(closure).seen();
        List<CalendarStepId> decided = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<CalendarStepId>> presses = Collections.nCopies(2, () -> steps.take(closure, seen));
            for (Future<CalendarStepId> press : both.invokeAll(presses)) {
                decided.add(press.get());
            }
        }
        assertThat(decided).hasSize(2);
        assertThat(decided.getFirst()).isEqualTo(decided.getLast());
        assertThat(number("SELECT count(*) FROM programme.local_closure WHERE first_day = ?", DAY))
                .isOne();
    }

    @Test
    void twoStepsNeverFollowTheSameOne() {
        CalendarStepId first = steps.take(closing(DAY));
        CalendarStepId second = steps.take(closing(DAY.plusDays(1)));
        assertThatThrownBy(() -> sql(
                        "INSERT INTO programme.calendar_step (id, follows_id, kind, said, dates, seen, decided_by, decided_at)"
                                + " VALUES (?, ?, 'CLOSED', '', '{}', '', ?, now())",
                        Ids.next(),
                        first.value(),
                        Ids.next()))
                .hasMessageContaining("calendar_step_follows_once");
        assertThatThrownBy(() -> steps.preview(new UndoStep(first))).matches(CalendarError.STEP_NOT_LATEST::stopped);
        assertThat(lately())
                .filteredOn(CalendarStepSummary::canBeUndone)
                .extracting(CalendarStepSummary::id)
                .containsExactly(second);
    }

    @Test
    void whatIsCalledOffNeedsWordsForTheFamilies() {
        onDay(at, "16:30");
        AddClosure closure = closing(DAY);
        String seen = steps.preview(closure).seen();
        steps.asCity();
        assertThatThrownBy(() -> run(() -> at.calendar.take(new TakeStep(closure, " ", seen))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("words");
    }

    @Test
    void whatTheHomeCalledOffItselfDoesNotComeBackAndWhatCannotIsSaidWithItsReason() {
        SessionId session = onDay(at, "16:30");
        SessionId own = course(DAY, "09:00");
        SessionId blocked = course(DAY, "11:00");
        at.callOff(own);
        CalendarStepId step = steps.change(closing(DAY), at.scene);
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.otherRoom.value());
        StepPreview back = steps.preview(new UndoStep(step));
        assertThat(StepScene.at(at.scene, back)).isEqualTo(home(0, 0, 0, 1, 1, 0));
        assertThat(back.staying()).extracting(StayingLine::code).containsExactly("room-closed");
        steps.undo(step, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(at.view(own).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(at.view(blocked).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void whatTheHomeOpensAgainItselfIsItsOwnAndItsPlanCanBeTakenBack() {
        SessionId session = onDay(at, "16:30");
        steps.change(closing(DAY), at.scene);
        sql("DELETE FROM programme.local_closure");
        at.scene.asStaff();
        run(() -> at.calledOff.reopen(new ReopenSession(session, null)));
        assertThat(number("SELECT count(*) FROM programme.calendar_step_session WHERE session_id = ?", session.value()))
                .isZero();
        forget(session);
        assertThat(on(DAY)).isEmpty();
    }

    @Test
    void whereAnAdultIsMissingForWhatWasPromisedItStaysCalledOffAndThePreviewSaysSo() {
        SessionId session = at.session(40, DAY, "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 3));
        CalendarStepId step = steps.change(closing(DAY), at.scene);
        sql(
                "UPDATE programme.staff_member SET active = false WHERE id = ?",
                at.scene.staff.get(2).value());
        StepPreview back = steps.preview(new UndoStep(step));
        assertThat(StepScene.at(at.scene, back)).isEqualTo(home(0, 0, 0, 0, 1, 0));
        assertThat(back.staying()).extracting(StayingLine::code).containsExactly("too-few-adults");
        steps.undo(step, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void oneThatIsRefusedLaterStaysCalledOffAndTheHomeGoesOn() {
        SessionId session = onDay(at, "16:30");
        SessionId course = course(DAY, "09:00");
        at.book(session, family);
        CalendarStepId undone = steps.take(new UndoStep(steps.change(closing(DAY), at.scene)));
        inChargeIsWhoIsKeptFromTheChildrenOf(family);
        assertThat(steps.homesOf(undone)).containsExactly(at.scene.home.value());
        steps.settle(undone, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(at.view(session).taken()).isZero();
        assertThat(at.view(course).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(steps.homesOf(undone)).isEmpty();
    }

    @Test
    void whatAHomeTakesBackIsNotPlannedAgainWhileOtherHomesAreStillToFollow() {
        at.scene.clock.put(LocalDate.of(2026, 12, 14), "10:00");
        weekdays();
        CalendarStepId step = steps.take(steps.day(SATURDAY, Kind.WORK));
        assertThat(steps.homesOf(step)).contains(at.scene.home.value());
        steps.settle(step, at.scene);
        SessionId brought = on(SATURDAY).getFirst().id();
        forget(brought);
        assertThat(steps.homesOf(step)).doesNotContain(at.scene.home.value());
    }

    @Test
    void whatAHomeMovedToAnotherDayDoesNotComeASecondTimeWhereAHolidayIsTakenBack() {
        at.scene.clock.put(LocalDate.of(2026, 12, 14), "10:00");
        weekdays();
        at.scene.asStaff();
        SessionId moved = on(DAY).getFirst().id();
        run(() -> {
            at.sessions.move(
                    new MoveSession(moved, at.scene.room, at(DAY.plusDays(1), "18:30"), at(DAY.plusDays(1), "20:00")));
            return moved;
        });
        CalendarStepId step = steps.change(steps.day(DAY, Kind.OFF), at.scene);
        assertThat(shown(new UndoStep(step))).isNull();
        steps.undo(step, at.scene);
        assertThat(on(DAY)).isEmpty();
    }

    @Test
    void aClosureThatIsTakenBackBringsNothingNewButOfSeriesMadeSince() {
        at.scene.clock.put(LocalDate.of(2026, 12, 14), "10:00");
        weekdays();
        SessionId gone = on(DAY).getFirst().id();
        forget(gone);
        CalendarStepId step = steps.change(closing(DAY), at.scene);
        assertThat(shown(new UndoStep(step))).isNull();
        weekdays("18:30", "20:00");
        assertThat(on(DAY)).isEmpty();
        assertThat(shown(new UndoStep(step))).isEqualTo(home(0, 0, 1, 0, 0, 0));
        steps.undo(step, at.scene);
        assertThat(on(DAY)).hasSize(1);
    }

    @Test
    void aClassThatTheHomeEndedIsNotRevivedByAMakeUpWorkday() {
        at.scene.clock.put(LocalDate.of(2026, 12, 14), "10:00");
        weekdays();
        for (LocalDate day = SATURDAY; day.isBefore(SATURDAY.plusDays(7)); day = day.plusDays(1)) {
            on(day).forEach(session -> at.callOff(session.id()));
        }
        assertThat(shown(steps.day(SATURDAY, Kind.WORK))).isNull();
    }

    @Test
    void aClosureThatWasDecidedOneByOneIsUndoneLikeAnyOther() {
        SessionId session = onDay(at, "16:30");
        SessionId kept = course(DAY, "09:00");
        AddClosure closure = closing(DAY);
        steps.asCity();
        Map<UUID, Choice.Kind> chosen = Map.of(session.value(), Choice.Kind.CANCEL, kept.value(), Choice.Kind.KEEP);
        String seen = steps.preview(closure).seen();
        Touched touched = catchThrowableOfType(
                Touched.class, () -> run(() -> at.calendar.close(closure, new Settlement(List.of()), seen)));
        Settlement settled = new Settlement(touched.matters().stream()
                .map(matter -> new Choice(matter.key(), requireNonNull(chosen.get(matter.session())), "老师开会"))
                .toList());
        CalendarStepId step = run(() -> at.calendar.close(closure, settled, seen));
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(shown(new UndoStep(step))).isEqualTo(home(0, 0, 0, 1, 0, 0));
        steps.undo(step, at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(at.view(kept).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void decidedOneByOneItIsDoneOnceAsWellAndOnlyAsItWasLookedAt() {
        onDay(at, "16:30");
        AddClosure closure = closing(DAY);
        String stale = steps.preview(closure).seen();
        Settlement settled = allCalledOff(closure, stale);
        course(DAY, "09:00");
        steps.asCity();
        assertThatThrownBy(() -> run(() -> at.calendar.close(closure, settled, stale)))
                .isInstanceOf(ChangedMeanwhile.class);
        String seen = steps.preview(closure).seen();
        Settlement both = allCalledOff(closure, seen);
        CalendarStepId step = run(() -> at.calendar.close(closure, both, seen));
        assertThat(run(() -> at.calendar.close(closure, both, seen))).isEqualTo(step);
        assertThat(number("SELECT count(*) FROM programme.local_closure WHERE first_day = ?", DAY))
                .isOne();
    }

    private Settlement allCalledOff(AddClosure closure, String seen) {
        Touched touched =
                catchThrowableOfType(Touched.class, () -> run(() -> at.calendar.close(closure, Settlement.NONE, seen)));
        return new Settlement(touched.matters().stream()
                .map(matter -> new Choice(matter.key(), Choice.Kind.CANCEL, "老师开会"))
                .toList());
    }

    @Test
    void aYearThatTookADayOfAnotherYearGivesItBackWhenItIsUndone() {
        LocalDate shared = LocalDate.of(2026, 12, 31);
        SessionId session = at.session(5, shared, "16:30", "18:00", at.scene.room, at.scene.staff.subList(0, 2));
        steps.change(year(2027, new SpecialDay(shared, Kind.OFF, "元旦")), at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        List<SpecialDay> before = daysOf(2027);
        ChangeCalendar taking = year(2026, new SpecialDay(shared, Kind.WORK, "元旦调休"));
        assertThat(shown(taking)).isEqualTo(home(0, 0, 0, 1, 0, 0));
        CalendarStepId step = steps.change(taking, at.scene);
        assertThat(daysOf(2027)).isEmpty();
        assertThat(shown(new UndoStep(step))).isEqualTo(home(1, 0, 0, 0, 0, 0));
        CalendarStepId undone = steps.undo(step, at.scene);
        assertThat(daysOf(2027)).isEqualTo(before);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        steps.undo(undone, at.scene);
        assertThat(daysOf(2027)).isEmpty();
        assertThat(daysOf(2026)).extracting(SpecialDay::name).containsExactly("元旦调休");
    }

    @Test
    void aSchoolYearThatWasAddedIsTakenBackWithItsTermsAndAddedAgain() {
        long years = number("SELECT count(*) FROM programme.school_year");
        CalendarStepId step = steps.take(YEAR_AHEAD);
        assertThat(number("SELECT count(*) FROM programme.term WHERE first_day >= ?", YEAR_AHEAD.firstDay()))
                .isEqualTo(2);
        CalendarStepId undone = steps.take(new UndoStep(step));
        assertThat(number("SELECT count(*) FROM programme.school_year")).isEqualTo(years);
        assertThat(lately())
                .filteredOn(each -> each.id().equals(undone))
                .extracting(CalendarStepSummary::kind)
                .containsExactly(StepKind.SCHOOL_YEAR_REMOVED);
        CalendarStepId again = steps.take(new UndoStep(undone));
        assertThat(number("SELECT count(*) FROM programme.term WHERE first_day >= ?", YEAR_AHEAD.firstDay()))
                .isEqualTo(2);
        var unused = steps.take(new UndoStep(again));
        assertThat(number("SELECT count(*) FROM programme.school_year")).isEqualTo(years);
    }

    @Test
    void aSchoolYearForWhichAHomeAskedForWishesStays() {
        CalendarStepId step = steps.take(YEAR_AHEAD);
        UUID round = Ids.next();
        sql(
                "INSERT INTO programme.wish_round (id, term_id, home_id, collects_from, collects_until, stage, seed)"
                        + " SELECT ?, t.id, ?, now(), now() + interval '1 day', 'COLLECTING', 1 FROM programme.term t"
                        + " WHERE t.first_day = ?",
                round,
                at.scene.home.value(),
                YEAR_AHEAD.firstDay());
        assertThatThrownBy(() -> steps.preview(new UndoStep(step))).matches(CalendarError.SCHOOL_YEAR_IN_USE::stopped);
        sql("DELETE FROM programme.wish_round WHERE id = ?", round);
        var unused = steps.take(new UndoStep(step));
    }

    @Test
    void whatAHomeKeepsForAReasonStaysAndIsSaid() {
        SessionId session = onDay(at, "16:30");
        sql(
                "INSERT INTO programme.kept_matter (id, rule, session_id, detail, reason, kept_by, kept_at)"
                        + " VALUES (?, 'closed-day', ?, '装修', '家长都同意', ?, now())",
                Ids.next(),
                session.value(),
                Ids.next());
        StepPreview preview = steps.preview(closing(DAY));
        assertThat(StepScene.at(at.scene, preview)).isEqualTo(home(0, 0, 0, 0, 1, 0));
        assertThat(preview.staying()).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo(StayingLine.KEPT);
            assertThat(line.detail()).isEqualTo("家长都同意");
        });
        steps.change(closing(DAY), at.scene);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void anInterruptionLeavesWholeHomesAndTheRestIsDoneLater() {
        SignUpScene elsewhere = new SignUpScene();
        SessionId here = onDay(at, "16:30");
        SessionId there = onDay(elsewhere, "16:30");
        CalendarStepId step = steps.take(steps.day(DAY, Kind.OFF));
        steps.settle(step, at.scene);
        assertThat(at.view(here).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(at.view(there).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(steps.settle(step, at.scene)).isZero();
        steps.settle(step, elsewhere.scene);
        assertThat(at.view(there).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void aFamilyOfSeveralSessionsIsCountedOnceAndOneThatIsHiddenFromWhoAsksNotAtAll() {
        SessionId first = onDay(at, "16:30");
        SessionId second = course(DAY, "09:00");
        at.book(first, family);
        at.book(second, family);
        at.book(first, at.scene.household(1));
        assertThat(steps.preview(closing(DAY)).families()).isEqualTo(2);
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院裁定' WHERE adult_id = ?",
                family.adult().value());
        at.scene.asker.become(family.parent(), Set.of(), Set.of());
        StepPreview seen = run(() -> at.calendar.preview(new PreviewStep(closing(DAY))));
        assertThat(seen.families()).isEqualTo(1);
        assertThat(seen.homes()).extracting(ChangedHome::families).containsExactly(1);
    }

    @Test
    void theCalendarOfAPhoneFollowsWithTheSameEventOneChangeFurtherEachTime() {
        FeedDesk desk = new FeedDesk(at.scene);
        at.book(onDay(at, "16:30"), family);
        NewFeed feed = desk.of(family);
        Event before = desk.only(feed);
        CalendarStepId step = steps.change(closing(DAY), at.scene);
        Event off = desk.only(feed);
        assertThat(off).returns("CANCELLED", Event::status).returns(before.uid(), Event::uid);
        assertThat(off.sequence()).isGreaterThan(before.sequence());
        steps.undo(step, at.scene);
        Event back = desk.only(feed);
        assertThat(back).returns("CONFIRMED", Event::status).returns(before.uid(), Event::uid);
        assertThat(back.sequence()).isGreaterThan(off.sequence());
    }

    @Test
    void moreFamiliesAndMoreSessionsCostThePreviewNoStatementMore() {
        int few = statements(1);
        assertThat(statements(6)).isEqualTo(few);
    }

    private int statements(int families) {
        SignUpScene home = new SignUpScene();
        for (int i = 0; i < families; i++) {
            SessionId session = onDay(home, (10 + i) + ":00", (10 + i) + ":50");
            home.book(session, home.scene.household(1));
        }
        AddClosure closure = new AddClosure(home.scene.home.value(), DAY, DAY, "装修");
        StepScene city = new StepScene(home.scene);
        city.asCity();
        return CountedStatements.of(() -> run(() -> home.calendar.preview(new PreviewStep(closure))))
                .statements()
                .size();
    }

    /** As the home takes a plan back. */
    private static void forget(SessionId session) {
        sql("DELETE FROM programme.planning_session WHERE session_id = ?", session.value());
        sql("DELETE FROM programme.session_adult WHERE session_id = ?", session.value());
        sql("DELETE FROM programme.session WHERE id = ?", session.value());
    }

    private void inChargeIsWhoIsKeptFromTheChildrenOf(Household one) {
        sql(
                "UPDATE programme.staff_member SET account_id = ? WHERE id = ?",
                one.parent().value(),
                at.scene.staff.getFirst().value());
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院裁定' WHERE adult_id = ?",
                one.adult().value());
    }

    /** With these days and no others. */
    private ChangeCalendar year(int number, SpecialDay... days) {
        return new ImportYear(new CalendarYear(number, true, "y.json", List.of(days)));
    }

    private List<SpecialDay> daysOf(int year) {
        steps.asCity();
        return run(() -> at.scene.wiring.get(Calendars.class).year(year)).days();
    }

    private ChangedHome shown(ChangeCalendar change) {
        return StepScene.at(at.scene, steps.preview(change));
    }

    private ChangedHome home(int calledOff, int taken, int added, int back, int staying, int families) {
        return new ChangedHome(
                at.scene.home.value(), "home " + at.scene.home, calledOff, taken, added, back, staying, families);
    }

    private AddClosure closing(LocalDate day) {
        return new AddClosure(at.scene.home.value(), day, day, "装修");
    }

    private List<CalendarStepSummary> lately() {
        steps.asCity();
        return run(at.calendar::lately);
    }

    private CalendarStepId again(CalendarStepId step) {
        sql("UPDATE programme.calendar_step SET done_at = NULL WHERE id = ?", step.value());
        return step;
    }

    private List<SessionView> on(LocalDate date) {
        return run(() -> at.scene.wiring.get(SessionDirectory.class).at(at.scene.home, date));
    }

    /** From Monday to Friday of that week and the next, 16:30–18:00. */
    private void weekdays() {
        weekdays("16:30", "18:00");
    }

    private void weekdays(String start, String end) {
        ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
        var unused = run(() -> at.programmes.plan(new PlanSeries(
                programme,
                at.scene.room,
                at.scene.staff.subList(0, 2),
                new Recurrence(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.parse(start),
                        LocalTime.parse(end),
                        new DateRange(DAY.minusDays(1), DAY.plusDays(9)),
                        SeriesDays.SCHOOL_DAYS,
                        List.of()),
                10,
                0,
                at.scene.clock.instant(),
                0,
                true)));
    }

    private static SessionId onDay(SignUpScene home, String start) {
        return onDay(home, start, start.equals("16:30") ? "18:00" : "20:00");
    }

    private static SessionId onDay(SignUpScene home, String start, String end) {
        return home.session(5, DAY, start, end, home.scene.room, home.scene.staff.subList(0, 2));
    }

    private SessionId course(LocalDate day, String start) {
        ProgrammeId programme = at.programme(SessionKind.COURSE, false);
        return run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                at.scene.otherRoom,
                programme,
                at(day, start),
                at(day, start).plusSeconds(3600),
                5,
                0,
                null,
                null,
                at.scene.staff.subList(2, 4),
                true)));
    }
}

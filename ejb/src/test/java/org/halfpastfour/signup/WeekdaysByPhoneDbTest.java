package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.attendance.AwayLine;
import org.halfpastfour.attendance.ClassOfChild;
import org.halfpastfour.attendance.NeverOnWeekdays;
import org.halfpastfour.attendance.ReturnsByPhone;
import org.halfpastfour.attendance.WeekdaysByPhone;
import org.halfpastfour.calendar.Recurrence;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.PlanSeries;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.Programmes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A mother calls that her child comes never on Wednesdays: the home writes it down as she would have. */
class WeekdaysByPhoneDbTest {

    private static final Set<DayOfWeek> WEDNESDAYS = Set.of(DayOfWeek.WEDNESDAY);

    private final SignUpScene at = new SignUpScene();
    private final WeekdaysByPhone phone = at.scene.wiring.get(WeekdaysByPhone.class);
    private final WeekdaysOff weekdays = at.scene.wiring.get(WeekdaysOff.class);
    private final SeriesId series = plan(at.programme(SessionKind.AFTER_SCHOOL_CLASS, false));
    private final Household family = taken(at.scene.household(1));

    private Household taken(Household by) {
        at.scene.asParentOf(by);
        run(() -> at.signUp.bookSeries(new BookSeries(series, by.id(), by.children(), List.of(), false)));
        at.scene.asStaff();
        return by;
    }

    private NeverOnWeekdays never(AdultId word) {
        return new NeverOnWeekdays(family.id(), family.child(), series, WEDNESDAYS, TOMORROW, word);
    }

    @Test
    void staffChooseAmongTheClassesOfTheChildAndSeeBeforeWhatIsGivenBack() {
        assertThat(run(() -> phone.classesOf(family.id(), family.child())))
                .singleElement()
                .matches(each -> each.series().equals(series))
                .extracting(ClassOfChild::weekdays)
                .isEqualTo(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(run(() -> phone.preview(never(family.adult())))).hasSize(2);
        assertThat(wednesdays()).isEqualTo(2);
    }

    @Test
    void theWednesdaysAreGivenBackAsByTheFamilyAndStayOff() {
        List<AwayLine> became = run(() -> phone.tell(never(family.adult())));
        assertThat(became).extracting(line -> line.booking().state()).containsOnly(BookingState.CANCELLED);
        assertThat(wednesdays()).isZero();
        at.scene.asParentOf(family);
        assertThat(run(() -> weekdays.of(family.id(), series, family.child().value())))
                .isEqualTo(WEDNESDAYS);
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE household_id = ? AND ended_why = 'FAMILY_CANCELLED'",
                        family.id().value()))
                .isEqualTo(2);
    }

    @Test
    void onWhoseWordIsWrittenDown() {
        run(() -> phone.tell(never(family.adult())));
        assertThat(number(
                        "SELECT count(*) FROM account.audit_entry WHERE action = 'booking.weekday-off-by-phone' AND subject_id = ?",
                        family.adult().value()))
                .isOne();
    }

    @Test
    void theFamilyHearsIt() {
        NoticeObservers.of(at.scene.wiring);
        run(() -> phone.tell(never(family.adult())));
        at.scene.clock.put(at.scene.clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(run(() -> NoticeObservers.gather(at.scene.wiring, family.id())))
                .isOne();
        assertThat(number(
                        "SELECT count(*) FROM notice.news WHERE household_id = ? AND kind = 'WEEKDAYS_LEFT'",
                        family.id().value()))
                .isOne();
    }

    @Test
    void onThePhoneAFamilyTakesItBackAndTheWednesdaysAreBookedAgain() {
        ReturnsByPhone again = at.scene.wiring.get(ReturnsByPhone.class);
        assertThat(run(() -> again.left(family.id(), family.child()))).isEmpty();
        run(() -> phone.tell(never(family.adult())));
        assertThat(run(() -> again.left(family.id(), family.child())))
                .singleElement()
                .extracting(ClassOfChild::weekdays)
                .isEqualTo(WEDNESDAYS);
        ComeOnWeekday wednesday =
                new ComeOnWeekday(family.id(), series, family.child().value(), DayOfWeek.WEDNESDAY);
        AdultId stranger = at.scene.household(1).adult();
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() -> again.comeBack(wednesday, stranger))).isInstanceOf(InvalidInput.class);
        assertThat(run(() -> again.comeBack(wednesday, family.adult())).bookings())
                .hasSize(2);
        assertThat(wednesdays()).isEqualTo(2);
        assertThat(run(() -> again.left(family.id(), family.child()))).isEmpty();
        assertThatThrownBy(() -> run(() -> again.comeBack(wednesday, family.adult())))
                .matches(AccountError.NOT_FOUND::stopped);
        assertThat(number(
                        "SELECT count(*) FROM account.audit_entry WHERE action = 'booking.weekday-on-by-phone' AND subject_id = ?",
                        family.adult().value()))
                .isOne();
    }

    @Test
    void onlyAnAdultOfTheFamilyWhoIsNotKeptFromTheChildCanSaySo() {
        Household others = at.scene.household(1);
        notTheirWord(others.adult());
        notTheirWord(AdultId.of(family.child().value()));
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE child_id = ?",
                family.child().value());
        notTheirWord(family.adult());
        assertThat(wednesdays()).isEqualTo(2);
    }

    private void notTheirWord(AdultId word) {
        at.scene.asStaff();
        assertThatThrownBy(() -> run(() -> phone.tell(never(word))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.code())
                        .containsExactly("not-their-word"));
    }

    @Test
    void nobodyWritesItDownForTheOwnFamilyOrForAnotherHome() {
        at.scene.asker.become(
                family.parent(),
                Set.of(at.scene.home.value()),
                Set.of(family.id().value()));
        assertThatThrownBy(() -> run(() -> phone.tell(never(family.adult()))))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        assertThatThrownBy(() -> run(() -> phone.classesOf(family.id(), family.child())))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(UUID.randomUUID()), Set.of());
        assertThatThrownBy(() -> run(() -> phone.preview(never(family.adult()))))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    private long wednesdays() {
        return number(
                "SELECT count(*) FROM programme.booking b JOIN programme.session s ON s.id = b.session_id"
                        + " WHERE b.household_id = ? AND b.state = 'CONFIRMED' AND extract(isodow FROM s.date) = 3",
                family.id().value());
    }

    private SeriesId plan(ProgrammeId programme) {
        at.scene.asStaff();
        return run(() -> at.scene
                .wiring
                .get(Programmes.class)
                .plan(new PlanSeries(
                        programme,
                        at.scene.room,
                        at.scene.staff.subList(0, 2),
                        new Recurrence(
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                LocalTime.of(16, 30),
                                LocalTime.of(18, 0),
                                new DateRange(TOMORROW, TOMORROW.plusDays(13)),
                                SeriesDays.SCHOOL_DAYS,
                                List.of()),
                        5,
                        0,
                        at.scene.clock.instant(),
                        0,
                        true)));
    }
}

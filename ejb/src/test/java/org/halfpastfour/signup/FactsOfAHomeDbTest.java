package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.halfpastfour.calendar.AddClosure;
import org.halfpastfour.home.ChangeOpeningHours;
import org.halfpastfour.home.ChangeRoom;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomProfile;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.FamilyMeetings;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A room, hours or days become other ones while sessions in them are booked. */
class FactsOfAHomeDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household first = at.scene.household(2);
    private final Household second = at.scene.household(1);
    private final Household third = at.scene.household(1);
    private final SessionId session = at.session(4);

    FactsOfAHomeDbTest() {
        at.book(session, first);
        at.book(session, second);
    }

    @Test
    void fewerSeatsThanAreBookedAreNotSavedWithoutAWord() {
        Touched refused = refusal(settled -> seats(2, settled));
        assertThat(refused.matters()).singleElement().satisfies(matter -> {
            assertThat(matter.rule()).isEqualTo("seats");
            assertThat(matter.detail()).isEqualTo("2");
            assertThat(matter.people()).isEqualTo(3);
            assertThat(matter.names()).hasSize(1);
        });
        assertThat(seats()).isEqualTo(40);
        assertThat(at.view(session).taken()).isEqualTo(3);
    }

    @Test
    void fewerSeatsThanArePlacesButEnoughForWhoIsBookedAreFollowedAtOnce() {
        seats(3, Settlement.NONE);
        assertThat(at.view(session).places()).isEqualTo(3);
        assertThat(at.book(session, third)).extracting(BookingSummary::state).containsExactly(BookingState.WAITING);
    }

    @Test
    void whoAskedLastGivesUpThePlaceWhereTheHomeCancelsAndReadsWhy() {
        settling(settled -> seats(2, settled), Choice.Kind.CANCEL, "换了小教室");
        assertThat(seats()).isEqualTo(2);
        assertThat(at.view(session).taken()).isEqualTo(2);
        assertThat(at.view(session).places()).isEqualTo(2);
        assertThat(booking(first)).isEqualTo(BookingState.CONFIRMED);
        assertThat(booking(second)).isEqualTo(BookingState.CANCELLED);
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE ended_why = 'HOME_SETTLED' AND ended_words = '换了小教室' AND ended_by = ? AND session_id = ?",
                        at.scene.staffAccount.value(),
                        session.value()))
                .isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void whoIsBookedStaysForAReasonAndNobodyNewGetsAPlaceUntilThereAreSeats() {
        settling(settled -> seats(2, settled), Choice.Kind.KEEP, "加两把椅子");
        assertThat(at.view(session).taken()).isEqualTo(3);
        assertThat(open()).isEmpty();
        assertThat(at.book(session, third)).extracting(BookingSummary::state).containsExactly(BookingState.WAITING);
        at.cancel(
                second,
                at.sheet(session).confirmed().stream()
                        .filter(line -> line.household().equals(second.id()))
                        .map(line -> summary(second))
                        .findFirst()
                        .orElseThrow());
        assertThat(at.offers(third)).isEmpty();
        seats(40, Settlement.NONE);
        assertThat(at.offers(third)).hasSize(1);
    }

    @Test
    void anAdultIsReplacedInASessionWithMorePeopleThanSeats() {
        settling(settled -> seats(2, settled), Choice.Kind.KEEP, "加两把椅子");
        at.scene.asStaff();
        run(() -> {
            at.sessions.assignAdults(session, at.scene.staff.subList(1, 3));
            return null;
        });
        assertThat(at.view(session).adults()).containsExactlyInAnyOrderElementsOf(at.scene.staff.subList(1, 3));
        at.cancel(second, summary(second));
        assertThat(at.book(session, third)).extracting(BookingSummary::state).containsExactly(BookingState.WAITING);
    }

    @Test
    void whatWasKeptIsAskedAgainWhenThereAreFewerStill() {
        settling(settled -> seats(2, settled), Choice.Kind.KEEP, "加两把椅子");
        assertThat(refusal(settled -> seats(1, settled)).matters()).hasSize(1);
        seats(2, Settlement.NONE);
    }

    @Test
    void aChoiceForWhatWasAnotherBeforeIsAskedAgain() {
        Touched seen = refusal(settled -> seats(2, settled));
        at.book(session, third);
        Settlement stale = chosen(seen, Choice.Kind.CANCEL, "换了小教室");
        assertThat(refusal(ignored -> seats(2, stale)).matters().getFirst().people())
                .isEqualTo(4);
        assertThat(booking(second)).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void aClosedDayOverASessionIsNotSavedWithoutAWord() {
        assertThat(refusal(settled -> close(TOMORROW, settled)).matters())
                .extracting(Matter::rule, Matter::session)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("closed-day", session.value()));
        assertThat(at.book(session, third)).extracting(BookingSummary::state).containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void aSessionOnAClosedDayIsCancelledWithItsBookings() {
        at.book(session, third);
        settling(settled -> close(TOMORROW, settled), Choice.Kind.CANCEL, "消防检查");
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(at.view(session).cancelReason()).isEqualTo("消防检查");
        assertThat(Stream.of(first, second, third).map(this::booking)).containsOnly(BookingState.CANCELLED);
        assertThat(open()).isEmpty();
    }

    @Test
    void aSessionOnAClosedDayIsHeldForAReason() {
        settling(settled -> close(TOMORROW, settled), Choice.Kind.KEEP, "下午照常");
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(open()).isEmpty();
        assertThat(at.book(session, third)).extracting(BookingSummary::state).containsExactly(BookingState.CONFIRMED);
    }

    @Test
    void aClosedDayElsewhereOrOnAnotherDateTouchesNothing() {
        close(TOMORROW.plusDays(1), Settlement.NONE);
        SignUpScene elsewhere = new SignUpScene();
        elsewhere.scene.asStaff();
        close(elsewhere, TOMORROW, Settlement.NONE);
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
    }

    @Test
    void otherOpeningHoursAskWhatBecomesOfSessionsOutsideOfThem() {
        assertThat(refusal(settled -> hours("17:00", settled)).matters())
                .extracting(Matter::rule)
                .containsExactly("outside-opening-hours");
        settling(settled -> hours("17:00", settled), Choice.Kind.KEEP, "这一天晚一点开门");
        assertThat(open()).isEmpty();
    }

    @Test
    void aRoomThatClosesAsksWhatBecomesOfItsSessions() {
        assertThat(refusal(settled -> room(40, false, settled)).matters())
                .extracting(Matter::rule)
                .containsExactly("room-closed");
    }

    @Test
    void aFamilyMeetingInARoomThatClosesIsAskedAboutWithoutANameAndCancelledByTheHome() {
        SessionId meeting = meeting();
        Touched refused = refusal(settled -> room(40, false, settled));
        assertThat(refused.matters())
                .filteredOn(matter -> matter.session().equals(meeting.value()))
                .singleElement()
                .satisfies(matter -> {
                    assertThat(matter.rule()).isEqualTo("room-closed");
                    assertThat(matter.title()).isEmpty();
                    assertThat(matter.names()).isEmpty();
                    assertThat(matter.people()).isZero();
                });
        room(40, false, chosen(refused, Choice.Kind.CANCEL, "漏水"));
        assertThat(number(
                        "SELECT count(*) FROM programme.session WHERE id = ? AND state = 'CANCELLED' AND cancel_reason = '漏水'",
                        meeting.value()))
                .isEqualTo(1);
        assertThat(open()).isEmpty();
    }

    @Test
    void aFamilyMeetingNeedsNeitherOpeningHoursNorSeatsNorAnOpenDay() {
        SessionId meeting = meeting();
        settling(settled -> hours("17:00", settled), Choice.Kind.KEEP, "这一天晚一点开门");
        settling(settled -> close(TOMORROW, settled), Choice.Kind.KEEP, "下午照常");
        assertThat(open()).isEmpty();
        assertThat(number(
                        "SELECT count(*) FROM programme.session WHERE id = ? AND state = 'PUBLISHED'", meeting.value()))
                .isEqualTo(1);
    }

    @Test
    void whatStandsOpenIsOnTodayUntilItIsSettled() {
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.room.value());
        List<Matter> open = open();
        assertThat(open).extracting(Matter::rule).containsExactly("room-closed");
        at.scene.asStaff();
        run(() -> {
            at.matters.settle(
                    at.scene.home,
                    new Settlement(List.of(new Choice(open.getFirst().key(), Choice.Kind.CANCEL, "漏水"))));
            return null;
        });
        assertThat(open()).isEmpty();
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void whatBeganIsNotTouchedAnyMore() {
        at.scene.clock.put(TOMORROW, "16:30");
        seats(1, Settlement.NONE);
        assertThat(at.view(session).taken()).isEqualTo(3);
    }

    /** In the evening, when the home is closed already. */
    private SessionId meeting() {
        at.scene.asStaff();
        return run(() -> at.scene
                .wiring
                .get(FamilyMeetings.class)
                .hold(at.scene.home, at.scene.room, new TimeRange(at(TOMORROW, "22:30"), at(TOMORROW, "23:30"))));
    }

    private void settling(Consumer<Settlement> change, Choice.Kind kind, String reason) {
        change.accept(chosen(refusal(change), kind, reason));
    }

    private static Settlement chosen(Touched refused, Choice.Kind kind, String reason) {
        return new Settlement(refused.matters().stream()
                .map(matter -> new Choice(matter.key(), kind, reason))
                .toList());
    }

    private static Touched refusal(Consumer<Settlement> change) {
        Touched refused = catchThrowableOfType(Touched.class, () -> change.accept(Settlement.NONE));
        assertThat(refused).isNotNull();
        return refused;
    }

    private void seats(int seats, Settlement settled) {
        room(seats, true, settled);
    }

    private void room(int seats, boolean open, Settlement settled) {
        at.scene.asStaff();
        run(() -> {
            RoomSummary now = directory().room(at.scene.room);
            at.homes.changeRoom(new ChangeRoom(
                    now.id(),
                    new RoomProfile(now.name(), seats, BigDecimal.valueOf(200), 1, ""),
                    open,
                    now.version(),
                    settled));
            return null;
        });
    }

    private int seats() {
        return run(() -> directory().room(at.scene.room).seats());
    }

    private void hours(String opens, Settlement settled) {
        at.scene.asStaff();
        run(() -> {
            List<OpeningHours> later = Arrays.stream(DayOfWeek.values())
                    .map(day -> new OpeningHours(day, LocalTime.parse(opens), LocalTime.of(22, 0)))
                    .toList();
            at.homes.changeOpeningHours(
                    new ChangeOpeningHours(at.scene.home, later, directory().openingHours(at.scene.home), settled));
            return null;
        });
    }

    private void close(LocalDate day, Settlement settled) {
        at.scene.asStaff();
        close(at, day, settled);
    }

    private static void close(SignUpScene home, LocalDate day, Settlement settled) {
        AddClosure closure = new AddClosure(home.scene.home.value(), day, day, "装修");
        String seen = run(() -> home.calendar.preview(new PreviewStep(closure))).seen();
        run(() -> home.calendar.close(closure, settled, seen));
    }

    private List<Matter> open() {
        at.scene.asStaff();
        return run(() -> at.matters.open(at.scene.home));
    }

    private HomeDirectory directory() {
        return at.scene.wiring.get(HomeDirectory.class);
    }

    private BookingState booking(Household household) {
        return summary(household).state();
    }

    private BookingSummary summary(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.bookingsOf(household.id(), TOMORROW, TOMORROW))
                .getFirst();
    }
}

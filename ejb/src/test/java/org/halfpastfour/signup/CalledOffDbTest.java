package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.Contact;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** Nothing that the home called off disappears for those who must tell the families. */
class CalledOffDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household first = phone(at.scene.household(1), "13800000001");
    private final Household second = phone(at.scene.household(1), "13800000002");
    private final Household third = phone(at.scene.household(1), "13800000003");

    @Test
    void aCancelledSessionKeepsWhoHadAPlaceAnOfferOrATurnInTheOrderOfAsking() {
        SessionId session = at.session(1);
        BookingSummary placed = at.book(session, first).getFirst();
        at.book(session, second);
        at.book(session, third);
        at.cancel(first, placed);
        at.book(session, first);
        at.callOff(session);
        assertThat(lines(session))
                .extracting(FamilyToTell.Line::participant, FamilyToTell.Line::was, FamilyToTell.Line::position)
                .containsExactly(
                        tuple(second.child().value(), BookingState.OFFERED, null),
                        tuple(third.child().value(), BookingState.WAITING, 1),
                        tuple(first.child().value(), BookingState.WAITING, 2));
    }

    @Test
    void eachFamilyStandsThereWithThePhonesOfItsAdults() {
        SessionId session = cancelledWith(first);
        assertThat(list(session).families().getFirst().contacts())
                .extracting(Contact::adult, Contact::phone)
                .containsExactly(tuple(first.adult(), "138 0000 0001"));
    }

    @Test
    void nobodyIsCalledAboutAChildForWhomOneIsBlocked() {
        AdultId father = SecondGuardian.of(first);
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE adult_id = ?",
                father.value());
        SessionId session = cancelledWith(first);
        assertThat(list(session).families().getFirst().contacts())
                .extracting(Contact::adult)
                .containsExactly(first.adult());
    }

    @Test
    void nobodyIsCalledWhoHasLeftTheFamily() {
        SessionId session = cancelledWith(first);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY.minusDays(1),
                first.adult().value());
        assertThat(list(session).families().getFirst().contacts()).isEmpty();
    }

    @Test
    void aTickSaysWhoReachedTheFamilyAndWhen() {
        SessionId session = cancelledWith(first, second);
        AccountId staff = at.scene.asStaff().asker.id();
        CalledOff told = run(() -> at.calledOff.reached(session, first.id()));
        assertThat(told.untold()).isEqualTo(1);
        FamilyToTell family = of(told, first);
        assertThat(family.reachedAt()).isEqualTo(at.scene.clock.instant());
        assertThat(number("reached_by = '" + staff + "'", session)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoTickTheFirstStaysWrittenDown() {
        SessionId session = cancelledWith(first);
        AccountId one = at.scene.asStaff().asker.id();
        run(() -> at.calledOff.reached(session, first.id()));
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(at.scene.home.value()), Set.of());
        at.scene.clock.put(TODAY, "10:05");
        run(() -> at.calledOff.reached(session, first.id()));
        assertThat(number("reached_by = '" + one + "'", session)).isEqualTo(1);
    }

    @Test
    void aTickIsTakenBackWithOneTap() {
        SessionId session = cancelledWith(first);
        run(() -> at.calledOff.reached(session, first.id()));
        assertThat(run(() -> at.calledOff.notReached(session, first.id())).untold())
                .isEqualTo(1);
    }

    @Test
    void todayShowsItUntilEverybodyIsReached() {
        SessionId session = cancelledWith(first, second);
        assertThat(untold()).extracting(Untold::families).containsExactly(2);
        run(() -> at.calledOff.reached(session, first.id()));
        assertThat(untold()).extracting(Untold::families).containsExactly(1);
        run(() -> at.calledOff.reached(session, second.id()));
        assertThat(untold()).isEmpty();
    }

    @Test
    void whoseMessageWasAcceptedNeedNotBeCalledAnyMore() {
        NoticeObservers.of(at.scene.wiring);
        SessionId session = cancelledWith(first, second);
        assertThat(untold()).extracting(Untold::families).containsExactly(2);
        at.scene.clock.put(TODAY, "10:20");
        assertThat(run(() -> NoticeObservers.gather(at.scene.wiring, first.id())))
                .isOne();
        assertThat(untold())
                .as("written, and not accepted yet")
                .extracting(Untold::families)
                .containsExactly(2);
        sent("PAPER", "");
        assertThat(untold())
                .as("kept on paper, and read by nobody")
                .extracting(Untold::families)
                .containsExactly(2);
        assertThat(of(list(session), first).knows()).isFalse();
        sent("SMS", "13800000001");
        assertThat(untold()).extracting(Untold::families).containsExactly(1);
        CalledOff told = list(session);
        assertThat(told.untold()).isEqualTo(1);
        assertThat(of(told, first)).returns(false, FamilyToTell::reached).returns(true, FamilyToTell::knows);
        assertThat(of(told, second).knows()).isFalse();
    }

    private void sent(String channel, String address) {
        sql(
                "UPDATE notice.delivery d SET state = 'SENT', channel = ?, address = nullif(?, ''), answered_at = ?"
                        + " FROM notice.message m WHERE m.id = d.message_id AND m.household_id = ?",
                channel,
                address,
                at.scene.clock.instant(),
                first.id().value());
    }

    @Test
    void todayShowsItUntilTheTimeOfTheSessionIsOver() {
        cancelledWith(first);
        at.scene.clock.put(TOMORROW, "17:59");
        assertThat(untold()).hasSize(1);
        at.scene.clock.put(TOMORROW, "18:00");
        assertThat(untold()).isEmpty();
    }

    @Test
    void whatTheHomeTookFromOneFamilyIsToldToo() {
        SessionId session = at.session(5);
        BookingSummary booking = at.book(session, first).getFirst();
        at.book(session, second);
        at.scene.asStaff();
        run(() -> at.signUp.cancel(CancelBooking.takenOff(booking.id(), "人手不够")));
        assertThat(lines(session))
                .extracting(FamilyToTell.Line::participant)
                .containsExactly(first.child().value());
        assertThat(untold()).extracting(Untold::families).containsExactly(1);
    }

    @Test
    void whoHasAPlaceAgainNeedNotBeTold() {
        SessionId session = at.session(5);
        BookingSummary booking = at.book(session, first).getFirst();
        at.scene.asStaff();
        run(() -> at.signUp.cancel(CancelBooking.takenOff(booking.id(), "人手不够")));
        at.book(session, first);
        assertThat(lines(session)).isEmpty();
        assertThat(untold()).isEmpty();
    }

    @Test
    void whatAFamilyGaveBackItselfIsNothingToTell() {
        SessionId session = at.session(5);
        at.cancel(first, at.book(session, first).getFirst());
        at.callOff(session);
        assertThat(lines(session)).isEmpty();
        assertThat(untold()).isEmpty();
    }

    @Test
    void aRoomThatClosesLeavesTheListOfWhomItTouched() {
        SessionId session = at.session(5);
        at.book(session, first);
        at.book(session, second);
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.room.value());
        at.scene.asStaff();
        run(() -> {
            at.matters.settle(
                    at.scene.home,
                    new Settlement(at.matters.open(at.scene.home).stream()
                            .map(matter -> new Choice(matter.key(), Choice.Kind.CANCEL, "漏水"))
                            .toList()));
            return null;
        });
        assertThat(list(session).families()).hasSize(2);
        assertThat(untold()).extracting(Untold::families).containsExactly(2);
    }

    @Test
    void whatEndsWithAMembershipIsToldToTheFamilyThatHadIt() {
        SessionId session = at.session(5);
        at.book(session, first);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY,
                first.child().value());
        at.scene.asStaff();
        run(() -> {
            at.matters.settle(
                    at.scene.home,
                    new Settlement(at.matters.open(at.scene.home).stream()
                            .map(matter -> new Choice(matter.key(), Choice.Kind.CANCEL, "搬走了"))
                            .toList()));
            return null;
        });
        assertThat(list(session).families()).extracting(FamilyToTell::household).containsExactly(first.id());
    }

    @Test
    void aHiddenChildIsInNoListOfItsBlockedFather() {
        AdultId father = SecondGuardian.of(first);
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE adult_id = ?",
                father.value());
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY.minusDays(9),
                father.value());
        AccountId account = account(father);
        SessionId session = cancelledWith(first, second);
        at.scene.asker.become(account, Set.of(at.scene.home.value()), Set.of());
        assertThat(run(() -> at.calledOff.of(session)).families())
                .extracting(FamilyToTell::household)
                .containsExactly(second.id());
        assertThat(run(() -> at.calledOff.untold(at.scene.home)))
                .extracting(Untold::families)
                .containsExactly(1);
        assertThatThrownBy(() -> run(() -> at.calledOff.reached(session, first.id())))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    @Test
    void nobodyTicksTheOwnFamily() {
        SessionId session = cancelledWith(first);
        at.scene.asker.become(first.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThatThrownBy(() -> run(() -> at.calledOff.reached(session, first.id())))
                .matches(FamilyError.ABOUT_ONESELF::stopped);
    }

    @Test
    void anotherHomesStaffLearnNothingOfIt() {
        SessionId session = cancelledWith(first);
        at.scene.asker.become(AccountId.of(Ids.next()), Set.of(UUID.randomUUID()), Set.of());
        assertThatThrownBy(() -> run(() -> at.calledOff.of(session))).matches(AccountError.NOT_FOUND::stopped);
        assertThatThrownBy(() -> run(() -> at.calledOff.reached(session, first.id())))
                .matches(AccountError.NOT_FOUND::stopped);
    }

    private SessionId cancelledWith(Household... families) {
        SessionId session = at.session(5);
        Stream.of(families).forEach(family -> at.book(session, family));
        at.callOff(session);
        return session;
    }

    private CalledOff list(SessionId session) {
        at.scene.asStaff();
        return run(() -> at.calledOff.of(session));
    }

    private List<FamilyToTell.Line> lines(SessionId session) {
        return list(session).families().stream()
                .flatMap(family -> family.people().stream())
                .toList();
    }

    private List<Untold> untold() {
        at.scene.asStaff();
        return run(() -> at.calledOff.untold(at.scene.home));
    }

    private static FamilyToTell of(CalledOff list, Household household) {
        return list.families().stream()
                .filter(family -> family.household().equals(household.id()))
                .findFirst()
                .orElseThrow();
    }

    private static long number(String condition, SessionId session) {
        return org.halfpastfour.testing.HomeScene.number(
                "SELECT count(*) FROM programme.told_family WHERE session_id = ? AND " + condition, session.value());
    }

    private static Household phone(Household household, String phone) {
        sql(
                "UPDATE programme.person SET phone = ? WHERE id = ?",
                phone,
                household.adult().value());
        return household;
    }

    private static AccountId account(AdultId adult) {
        AccountId account = AccountId.of(Ids.next());
        sql(
                "INSERT INTO account.account (id, login_name, display_name, password_hash, state, created_at)"
                        + " VALUES (?, ?, '王强', '-', 'ACTIVE', now())",
                account.value(),
                "father-" + account);
        sql("UPDATE programme.person SET account_id = ? WHERE id = ?", account.value(), adult.value());
        return account;
    }
}

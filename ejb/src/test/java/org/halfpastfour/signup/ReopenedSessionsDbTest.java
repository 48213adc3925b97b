package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.AddSession;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session that was cancelled by mistake takes place with its people, as if it had never been cancelled. */
class ReopenedSessionsDbTest {

    /** What a rule may refuse by the time of opening again. */
    enum Fact {
        AGE("age"),
        MEMBERSHIP("membership"),
        CONSENT("consent");

        private final String code;

        Fact(String code) {
            this.code = code;
        }
    }

    private final SignUpScene at = new SignUpScene();
    private final Household first = at.scene.household(1);
    private final Household second = at.scene.household(1);
    private final Household third = at.scene.household(1);

    @Test
    void everybodyHasAgainThePlaceAndTheTurnOfBefore() {
        SessionId session = at.session(1);
        at.book(session, first);
        at.book(session, second);
        at.book(session, third);
        at.callOff(session);
        Reopened reopened = reopen(session);
        assertThat(reopened.notBack()).isEmpty();
        assertThat(reopened.back()).hasSize(3);
        assertThat(at.sheet(session).confirmed())
                .extracting(SheetLine::participant)
                .containsExactly(first.child().value());
        assertThat(at.waiting(session))
                .containsExactly(second.child().value(), third.child().value());
        assertThat(at.view(session).state()).isEqualTo(SessionState.PUBLISHED);
        assertThat(at.view(session).cancelReason()).isNull();
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThat(at.view(session).waiting()).isEqualTo(2);
    }

    @Test
    void allNumbersAreAsIfItHadNeverBeenCancelled() {
        SessionId session = at.session(2);
        at.book(session, first);
        at.book(session, second);
        at.book(session, third);
        sql(
                "UPDATE programme.booking SET place_given_on = true WHERE participant_id = ?",
                second.child().value());
        sql("UPDATE programme.session SET taken = 1 WHERE id = ?", session.value());
        sql("UPDATE programme.session SET places = 1 WHERE id = ?", session.value());
        long before = fingerprint(session);
        at.callOff(session);
        assertThat(fingerprint(session)).isNotEqualTo(before);
        reopen(session);
        assertThat(fingerprint(session)).isEqualTo(before);
    }

    @Test
    void whatWasOfferedIsOfferedAnew() {
        SessionId session = at.session(1);
        BookingSummary placed = at.book(session, first).getFirst();
        at.book(session, second);
        at.cancel(first, placed);
        at.callOff(session);
        assertThat(at.offers(second)).isEmpty();
        reopen(session);
        assertThat(at.offers(second)).hasSize(1);
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void whoBookedSomethingElseAtThatTimeStaysOutAndIsNamed() {
        SessionId session = at.session(2);
        at.book(session, first);
        at.book(session, second);
        at.callOff(session);
        SessionId other = at.sessionBeside(5, TOMORROW, "17:00", "18:30");
        at.book(other, first);
        Reopened reopened = reopen(session);
        assertThat(reopened.notBack())
                .extracting(Reopened.NotBack::participant, Reopened.NotBack::code)
                .containsExactly(tuple(first.child().value(), "overlaps"));
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThat(at.sheet(other).confirmed()).hasSize(1);
        assertThat(toTell(session)).containsExactly(first.id().value());
    }

    @Test
    void whoOnlyWaitsForSomethingElseHasThePlaceAgainAndWaitsNoMore() {
        SessionId session = at.session(2);
        at.book(session, first);
        at.callOff(session);
        SessionId other = at.sessionBeside(1, TOMORROW, "17:00", "18:30");
        at.book(other, second);
        at.book(other, first);
        assertThat(reopen(session).notBack()).isEmpty();
        assertThat(at.view(session).taken()).isEqualTo(1);
        assertThat(at.waiting(other)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whomARuleRefusesByNowStaysOutAndIsNamed(Fact fact) {
        consents(first);
        SessionId session = at.session(2);
        at.book(session, first);
        at.book(session, second);
        at.callOff(session);
        change(fact);
        Reopened reopened = reopen(session);
        assertThat(reopened.notBack())
                .extracting(Reopened.NotBack::participant, Reopened.NotBack::code)
                .containsExactly(tuple(first.child().value(), fact.code));
        assertThat(at.sheet(session).confirmed())
                .extracting(SheetLine::participant)
                .containsExactly(second.child().value());
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void anAdultWhoIsBannedByNowStaysOutAndSoDoesTheChildLeftWithoutCompany() {
        SessionId event = at.familyEvent(4);
        at.scene.asParentOf(first);
        run(() -> at.signUp.book(
                new BookSession(event, first.id(), first.children(), List.of(first.adult()), false, null)));
        at.callOff(event);
        sql(
                "UPDATE programme.guardianship SET blocked_at = now(), blocked_reason = '法院' WHERE adult_id = ?",
                first.adult().value());
        Reopened reopened = reopen(event);
        assertThat(reopened.notBack()).hasSize(2);
        assertThat(at.view(event).taken()).isZero();
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND ended_why = 'BARRED'",
                        event.value()))
                .isPositive();
    }

    @Test
    void whatIsCalledOffASecondTimeIsToldASecondTime() {
        SessionId session = at.session(2);
        at.book(session, first);
        at.callOff(session);
        run(() -> at.calledOff.reached(session, first.id()));
        assertThat(reopen(session).back()).allMatch(FamilyToTell::reached);
        at.scene.clock.put(TODAY, "11:00");
        at.callOff(session);
        assertThat(toTell(session)).containsExactly(first.id().value());
    }

    @Test
    void whoStayedOutDoesNotComeBackTheNextTime() {
        SessionId session = at.session(2);
        at.book(session, first);
        at.callOff(session);
        SessionId other = at.sessionBeside(5, TOMORROW, "17:00", "18:30");
        BookingSummary elsewhere = at.book(other, first).getFirst();
        reopen(session);
        at.cancel(first, elsewhere);
        at.callOff(session);
        reopen(session);
        assertThat(at.sheet(session).confirmed()).isEmpty();
    }

    @Test
    void itIsRefusedWhileSomethingElseIsInTheRoom() {
        SessionId session = at.session(2);
        at.callOff(session);
        at.session(2, TOMORROW, "17:00", "19:00", at.scene.room, at.scene.staff.subList(2, 4));
        assertThatThrownBy(() -> reopen(session)).matches(ProgrammeError.ROOM_TAKEN::stopped);
        assertThat(at.view(session).state()).isEqualTo(SessionState.CANCELLED);
    }

    @Test
    void itIsRefusedWhileTheDayIsClosed() {
        SessionId session = at.session(2);
        at.callOff(session);
        sql(
                "INSERT INTO programme.local_closure (id, home_id, first_day, last_day, reason) VALUES (?, ?, ?, ?, '装修')",
                Ids.next(),
                at.scene.home.value(),
                TOMORROW,
                TOMORROW);
        assertThatThrownBy(() -> reopen(session)).matches(ProgrammeError.DAY_NOT_HELD::stopped);
    }

    @Test
    void adultsWhoAreTakenByNowAreReplacedByOthers() {
        SessionId session = at.session(2);
        at.callOff(session);
        at.session(2, TOMORROW, "17:00", "19:00", at.scene.otherRoom, at.scene.staff.subList(0, 2));
        assertThatThrownBy(() -> reopen(session)).matches(ProgrammeError.ADULT_TAKEN::stopped);
        List<StaffMemberId> others = at.scene.staff.subList(4, 6);
        at.scene.asStaff();
        run(() -> at.calledOff.reopen(new ReopenSession(session, others)));
        assertThat(at.view(session).adults()).hasSameElementsAs(others);
    }

    @Test
    void itIsRefusedWithFewerAdultsThanTheChildrenNeed() {
        SessionId session = at.session(2);
        at.callOff(session);
        at.scene.asStaff();
        assertThatThrownBy(
                        () -> run(() -> at.calledOff.reopen(new ReopenSession(session, at.scene.staff.subList(0, 1)))))
                .matches(ProgrammeError.TOO_FEW_ADULTS::stopped);
    }

    @Test
    void itIsRefusedOnceItHasBegun() {
        SessionId session = at.session(2);
        at.callOff(session);
        at.scene.clock.put(TOMORROW, "16:30");
        assertThatThrownBy(() -> reopen(session)).matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
    }

    @Test
    void whatTakesPlaceCannotBeOpenedAgain() {
        SessionId session = at.session(2);
        assertThatThrownBy(() -> reopen(session)).matches(ProgrammeError.SESSION_NOT_CHANGEABLE::stopped);
    }

    @Test
    void whatWasOnlyPlannedIsOnlyPlannedAgain() {
        at.scene.asStaff();
        ProgrammeId programme = at.programme(SessionKind.AFTER_SCHOOL_CLASS, false);
        SessionId planned = run(() -> at.sessions.add(new AddSession(
                at.scene.home,
                at.scene.room,
                programme,
                at(TOMORROW, "16:30"),
                at(TOMORROW, "18:00"),
                5,
                0,
                null,
                null,
                at.scene.staff.subList(0, 2),
                false)));
        at.callOff(planned);
        reopen(planned);
        assertThat(at.view(planned).state()).isEqualTo(SessionState.PLANNED);
    }

    private Reopened reopen(SessionId session) {
        at.scene.asStaff();
        return run(() -> at.calledOff.reopen(new ReopenSession(session, null)));
    }

    private List<UUID> toTell(SessionId session) {
        at.scene.asStaff();
        return run(() -> at.calledOff.of(session)).families().stream()
                .filter(family -> !family.reached())
                .map(family -> family.household().value())
                .toList();
    }

    /** Everything that others count: what the case side reads, the counters, places, turns and marks. */
    private static long fingerprint(SessionId session) {
        return number("""
                SELECT ('x' || substr(md5(string_agg(line, ';' ORDER BY line)), 1, 15))::bit(60)::bigint FROM (
                    SELECT (to_jsonb(b) - 'version')::text AS line FROM programme.booking b WHERE b.session_id = ?
                    UNION ALL SELECT (to_jsonb(p) - 'version')::text FROM programme.party p WHERE p.session_id = ?
                    UNION ALL SELECT (to_jsonb(s) - 'version')::text FROM programme.session s WHERE s.id = ?
                    UNION ALL SELECT to_jsonb(a)::text FROM programme.session_adult a WHERE a.session_id = ?) l""", session.value(), session.value(), session.value(), session.value());
    }

    private void change(Fact fact) {
        UUID child = first.child().value();
        switch (fact) {
            case AGE -> sql("UPDATE programme.person SET birth_date = ? WHERE id = ?", TODAY.minusYears(5), child);
            case MEMBERSHIP ->
                sql("UPDATE programme.household_member SET to_date = ? WHERE person_id = ?", TODAY, child);
            case CONSENT ->
                sql(
                        "UPDATE programme.consent SET withdrawn_at = now() WHERE child_id = ? AND kind = 'PARTICIPATION'",
                        child);
        }
    }

    private void consents(Household family) {
        Stream.of("PARTICIPATION", "SENSITIVE_DATA")
                .forEach(kind -> sql(
                        "INSERT INTO programme.consent (id, child_id, adult_id, kind, text_version, from_date, signed_at)"
                                + " VALUES (?, ?, ?, ?, 1, ?, now())",
                        Ids.next(),
                        family.child().value(),
                        family.adult().value(),
                        kind,
                        TODAY.minusDays(30)));
    }
}

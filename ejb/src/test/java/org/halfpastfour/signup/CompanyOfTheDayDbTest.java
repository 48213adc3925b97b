package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a father is company for his child, and may collect it, on the day of a family event tomorrow. Company is who
 * lives with the child that day; who collects is a guardian or permitted, wherever this person lives.
 */
class CompanyOfTheDayDbTest {

    /** What becomes of the father. */
    enum Father {
        LIVES_THERE,
        LEFT_YESTERDAY,
        LEAVES_TODAY,
        LEAVES_AFTER_THE_EVENT,
        JOINS_LATER,
        BLOCKED,
        BANNED
    }

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(1);
    private final Household others = at.scene.household(2);
    private final AdultId father = SecondGuardian.of(family);

    @ParameterizedTest(name = "{0} is company at the booking: {1}, collects: {2}")
    @CsvSource({
        "LIVES_THERE, true, true",
        "LEFT_YESTERDAY, false, true",
        "LEAVES_TODAY, false, true",
        "LEAVES_AFTER_THE_EVENT, true, true",
        "JOINS_LATER, false, true",
        "BLOCKED, false, false",
        "BANNED, false, false"
    })
    void atTheBooking(Father state, boolean company, boolean collects) {
        SessionId event = at.familyEvent(6);
        become(state);
        assertThat(books(event)).isEqualTo(company);
        FamilyDirectory directory = at.scene.wiring.get(FamilyDirectory.class);
        assertThat(run(() -> directory.mayCollect(family.child(), father, TOMORROW))
                        .allowed())
                .isEqualTo(collects);
    }

    @ParameterizedTest(name = "{0} is company when an offer is made: {1}")
    @CsvSource({
        "LIVES_THERE, true",
        "LEFT_YESTERDAY, false",
        "LEAVES_TODAY, false",
        "LEAVES_AFTER_THE_EVENT, true",
        "JOINS_LATER, false",
        "BLOCKED, false",
        "BANNED, false"
    })
    void whenAnOfferIsMade(Father state, boolean company) {
        SessionId event = at.familyEvent(3);
        List<BookingSummary> first = book(event, others, others.adult());
        book(event, family, father);
        become(state);
        giveBack(first);
        assertThat(at.offers(family)).hasSize(company ? 1 : 0);
        assertThat(at.waiting(event)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is company when the offer is accepted: {1}")
    @CsvSource({
        "LIVES_THERE, true",
        "LEFT_YESTERDAY, false",
        "LEAVES_TODAY, false",
        "LEAVES_AFTER_THE_EVENT, true",
        "JOINS_LATER, false",
        "BLOCKED, false",
        "BANNED, false"
    })
    void whenAnOfferIsAccepted(Father state, boolean company) {
        SessionId event = at.familyEvent(3);
        List<BookingSummary> first = book(event, others, others.adult());
        book(event, family, father);
        giveBack(first);
        OfferView offer = at.offer(family);
        become(state);
        assertThat(accepts(offer)).isEqualTo(company);
    }

    @ParameterizedTest(name = "{0} is company at the door: {1}")
    @CsvSource({
        "LIVES_THERE, true",
        "LEFT_YESTERDAY, false",
        "LEAVES_TODAY, false",
        "LEAVES_AFTER_THE_EVENT, true",
        "JOINS_LATER, false",
        "BLOCKED, false",
        "BANNED, false"
    })
    void atTheDoor(Father state, boolean company) {
        SessionId event = at.familyEvent(6);
        book(event, family, father);
        become(state);
        at.scene.clock.put(TOMORROW, "08:50");
        at.scene.asStaff();
        Attendances attendances = at.scene.wiring.get(Attendances.class);
        assertThat(run(() -> attendances.day(at.scene.home, TOMORROW)).alerts())
                .filteredOn(alert -> alert.kind() == AlertKind.WITHOUT_COMPANY)
                .hasSize(company ? 0 : 1);
    }

    private boolean books(SessionId event) {
        try {
            return book(event, family, father).size() == 2;
        } catch (DomainException refused) {
            Told.by(refused, AccountError.NOT_FOUND, CommonError.INVALID_INPUT);
            return false;
        }
    }

    private boolean accepts(OfferView offer) {
        try {
            return at.accept(family, offer).size() == 2;
        } catch (DomainException refused) {
            Told.by(refused, AccountError.NOT_FOUND, CommonError.INVALID_INPUT);
            return false;
        }
    }

    private List<BookingSummary> book(SessionId event, Household household, AdultId adult) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.book(
                        new BookSession(event, household.id(), household.children(), List.of(adult), false, null)))
                .bookings();
    }

    /** With the last child the adult goes, too. */
    private void giveBack(List<BookingSummary> booked) {
        at.scene.asStaff();
        booked.stream()
                .filter(one -> !one.participant().equals(others.adult().value()))
                .forEach(one -> run(() -> at.signUp.cancel(one.id())));
    }

    private void become(Father state) {
        switch (state) {
            case LIVES_THERE -> {}
            case LEFT_YESTERDAY -> lives(TODAY.minusYears(1), TODAY.minusDays(1));
            case LEAVES_TODAY -> lives(TODAY.minusYears(1), TODAY);
            case LEAVES_AFTER_THE_EVENT -> lives(TODAY.minusYears(1), TOMORROW);
            case JOINS_LATER -> lives(TOMORROW.plusDays(1), null);
            case BLOCKED ->
                sql(
                        "UPDATE programme.guardianship SET blocked_at = TIMESTAMPTZ '2026-11-23 10:00+08',"
                                + " blocked_reason = '法院裁定' WHERE adult_id = ?",
                        father.value());
            case BANNED ->
                sql(
                        "INSERT INTO programme.pickup_authority"
                                + " (id, child_id, adult_id, kind, from_date, reason, recorded_by, recorded_at)"
                                + " VALUES (?, ?, ?, 'FORBIDDEN', ?, '法院裁定', ?, TIMESTAMPTZ '2026-11-23 10:00+08')",
                        Ids.next(),
                        family.child().value(),
                        father.value(),
                        TODAY,
                        at.scene.staffAccount.value());
        }
    }

    private void lives(LocalDate from, LocalDate to) {
        sql(
                "UPDATE programme.household_member SET from_date = ?, to_date = ? WHERE person_id = ?",
                from,
                to,
                father.value());
    }
}

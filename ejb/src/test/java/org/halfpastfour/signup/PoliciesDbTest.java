package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyLine;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.OwnOfferTimes;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoliciesDbTest {

    private static final LocalDate TODAY = HomeScene.TODAY;
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final AccountId city = TestAccounts.insert("city-" + Ids.next());

    /** What holds is one for the whole city, so no other test may find what was set here. */
    @AfterEach
    void takeBack() {
        sql("DELETE FROM programme.policy_version WHERE set_by IS NOT NULL");
    }

    @ParameterizedTest
    @EnumSource
    void holdsWhatHeldBeforeAnybodySetAnything(Policy policy) {
        PolicyLine line = line(policy);
        assertThat(line.present().value()).isEqualTo(policy.usual());
        assertThat(line.present().by()).isNull();
        assertThat(line.toCome()).isEmpty();
    }

    @Test
    void whatIsSetFromTodayHoldsAtOnceAndSaysSinceWhenAndByWhom() {
        set(Policy.OFFER_USUAL, 120, TODAY);
        PolicyLine.Value present = line(Policy.OFFER_USUAL).present();
        assertThat(present.value()).isEqualTo(120);
        assertThat(present.from()).isEqualTo(TODAY);
        assertThat(present.by()).isNotBlank();
        assertThat(present.at()).isEqualTo(at(TODAY, "10:00"));
    }

    @Test
    void whatIsSetFromALaterDayHoldsFromThenOn() {
        set(Policy.OFFER_USUAL, 120, TOMORROW);
        assertThat(line(Policy.OFFER_USUAL).present().value()).isEqualTo(240);
        assertThat(line(Policy.OFFER_USUAL).toCome())
                .extracting(PolicyLine.Value::value)
                .containsExactly(120);
        assertThat(lineOn(TOMORROW, Policy.OFFER_USUAL).present().value()).isEqualTo(120);
    }

    @Test
    void theLastWordAboutADayHoldsAndEveryWordIsKept() {
        set(Policy.OFFER_USUAL, 120, TOMORROW);
        set(Policy.OFFER_USUAL, 180, TOMORROW);
        assertThat(line(Policy.OFFER_USUAL).toCome())
                .extracting(PolicyLine.Value::value)
                .containsExactly(180);
        assertThat(run(TODAY, SignUpPolicies::history))
                .extracting(PolicyLine.Value::value)
                .containsExactly(180, 120);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsOutsideItsBoundsAndNamesThem(Policy policy) {
        assertThat(new ChangePolicy(policy, policy.least(), TODAY)).isNotNull();
        assertThat(new ChangePolicy(policy, policy.most(), TODAY)).isNotNull();
        for (int minutes : List.of(policy.least() - 1, policy.most() + 1)) {
            assertThatThrownBy(() -> new ChangePolicy(policy, minutes, TODAY))
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> {
                        FieldError error = refused.fields().getFirst();
                        assertThat(error.field()).isEqualTo("value");
                        assertThat(error.arguments()).containsOnlyKeys("least", "most");
                    });
        }
        assertThatThrownBy(() -> sql(
                        "INSERT INTO programme.policy_version (id, policy, value, from_date) VALUES (?, ?, ?, ?)",
                        Ids.next(),
                        policy.name(),
                        policy.most() + 1,
                        TODAY))
                .hasMessageContaining("policy_version_bounds");
    }

    @Test
    void refusesADayThatIsOver() {
        assertThatThrownBy(() -> set(Policy.OFFER_USUAL, 120, TODAY.minusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aNewOfferIsHeldAsLongAsIsSetAndAnOpenOneKeepsItsTime() {
        SignUpScene before = new SignUpScene();
        SessionId session = before.session(1);
        Household first = before.scene.household(1);
        Instant promised = offered(before, session, first);
        assertThat(promised).isEqualTo(at(TODAY, "14:00"));
        PolicyChangePreview preview =
                run(TODAY, policies -> policies.preview(new ChangePolicy(Policy.OFFER_USUAL, 60, TODAY)));
        assertThat(preview.before()).isEqualTo(240);
        assertThat(preview.after()).isEqualTo(60);
        assertThat(((PolicyReach.OfOffers) preview.reach()).open()).isPositive();
        assertThat(number("SELECT count(*) FROM programme.policy_version WHERE set_by IS NOT NULL"))
                .as("versions after looking")
                .isZero();

        set(Policy.OFFER_USUAL, 60, TODAY);
        SignUpScene after = new SignUpScene();
        Instant shorter = offered(after, after.session(1), after.scene.household(1));
        assertThat(shorter).isEqualTo(at(TODAY, "11:00"));
        assertThat(number("SELECT count(*) FROM programme.offer WHERE session_id = '" + session
                        + "' AND state = 'OPEN' AND expires_at = '" + promised + "'"))
                .isEqualTo(1);
    }

    @Test
    void theNightInWhichTheClockStandsStillIsWhatIsSet() {
        PolicyValues early = PolicyValues.usual()
                .with(version(Policy.QUIET_FROM, 20 * 60))
                .with(version(Policy.QUIET_TO, 8 * 60))
                .with(version(Policy.OFFER_USUAL, 120));
        var session = SessionExample.session().view();
        LocalDate before = session.date().minusDays(3);
        assertThat(OfferPolicy.expires(session, at(before, "19:00"), HomeScene.ZONE, early, OwnOfferTimes.NONE))
                .isEqualTo(at(before.plusDays(1), "09:00"));
    }

    @Test
    void aFamilyCancelsFreelyUntilWhatHoldsOnTheDayOfTheSession() {
        set(Policy.CANCEL_UNTIL, 10 * 60, TOMORROW);
        List<LocalTime> times =
                run(TODAY, policies -> List.of(policies.freeUntil(TODAY), policies.freeUntil(TOMORROW)));
        assertThat(times).containsExactly(LocalTime.NOON, LocalTime.of(10, 0));
        PolicyValues values = PolicyValues.usual().with(version(Policy.CANCEL_UNTIL, 10 * 60));
        var session = SessionExample.session().view();
        assertThat(CancellationPolicy.isLate(
                        BookingState.CONFIRMED, null, session, at(session.date(), "11:00"), HomeScene.ZONE, values))
                .isTrue();
        assertThat(CancellationPolicy.isLate(
                        BookingState.CONFIRMED, null, session, at(session.date(), "10:00"), HomeScene.ZONE, values))
                .isFalse();
    }

    @Test
    void thePreviewCountsTheBookingsFromTheDayOn() {
        SignUpScene at = new SignUpScene();
        PolicyReach.OfCancelling before = cancelling();
        SessionId session = at.session(2);
        at.scene.asStaff();
        Household family = at.scene.household(2);
        SignUpScene.run(
                () -> at.signUp.book(new BookSession(session, family.id(), family.children(), List.of(), false, null)));
        assertThat(cancelling().bookings() - before.bookings()).isEqualTo(2);
        assertThat(cancelling().families() - before.families()).isEqualTo(1);
    }

    @Test
    void whoSetWhatIsInTheLog() {
        set(Policy.CANCEL_UNTIL, 10 * 60, TOMORROW);
        assertThat(number("SELECT count(*) FROM account.audit_entry WHERE action = 'policy.changed' AND account_id = '"
                        + city + "' AND detail = 'CANCEL_UNTIL 720 -> 600 from " + TOMORROW + "'"))
                .isEqualTo(1);
    }

    @Test
    void whatHoldsIsReadOnceForAFewSecondsAndAtOnceAfterAChange() {
        HomeScene scene = new HomeScene();
        PolicyDirectory policies = scene.wiring.get(PolicyDirectory.class);
        assertThat(statements(policies)).isEqualTo(1);
        scene.clock.put(at(TODAY, "10:00").plusSeconds(4));
        assertThat(statements(policies)).isZero();
        scene.clock.put(at(TODAY, "10:00").plusSeconds(6));
        assertThat(statements(policies)).isEqualTo(1);
        ChangePolicy shorter = new ChangePolicy(Policy.OFFER_USUAL, 60, TODAY);
        Duration after = HomeScene.run(() -> {
            policies.set(shorter, city.value());
            return policies.values().duration(Policy.OFFER_USUAL, TODAY);
        });
        assertThat(after).isEqualTo(Duration.ofHours(1));
    }

    private static long statements(PolicyDirectory policies) {
        Statistics statistics = TestJpa.factory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        HomeScene.run(policies::values);
        HomeScene.run(policies::values);
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount() - before;
    }

    /** A place is freed at ten in the morning, for a session some days later. */
    private static Instant offered(SignUpScene at, SessionId session, Household first) {
        at.scene.asStaff();
        Household second = at.scene.household(1);
        List<Household> both = List.of(first, second);
        both.forEach(family -> SignUpScene.run(() ->
                at.signUp.book(new BookSession(session, family.id(), family.children(), List.of(), false, null))));
        sql("UPDATE programme.session SET places = 2 WHERE id = ?", session.value());
        SignUpScene.run(() -> at.signUp.promote(session));
        return Instant.ofEpochSecond(number(
                "SELECT extract(epoch FROM expires_at)::bigint FROM programme.offer WHERE state = 'OPEN' AND session_id = '"
                        + session + "'"));
    }

    private static ChangePolicy version(Policy policy, int value) {
        return new ChangePolicy(policy, value, LocalDate.of(2001, 1, 1));
    }

    private PolicyReach.OfCancelling cancelling() {
        ChangePolicy change = new ChangePolicy(Policy.CANCEL_UNTIL, Policy.CANCEL_UNTIL.usual(), TODAY);
        return (PolicyReach.OfCancelling)
                run(TODAY, policies -> policies.preview(change)).reach();
    }

    private void set(Policy policy, int minutes, LocalDate from) {
        run(TODAY, policies -> {
            policies.change(new ChangePolicy(policy, minutes, from));
            return true;
        });
    }

    private PolicyLine line(Policy policy) {
        return lineOn(TODAY, policy);
    }

    private PolicyLine lineOn(LocalDate date, Policy policy) {
        return run(date, SignUpPolicies::inForce).get(policy.ordinal());
    }

    private <T> T run(LocalDate date, Function<SignUpPolicies, T> work) {
        SignUpPolicies policies = wiring(date).get(SignUpPolicies.class);
        return HomeScene.run(() -> work.apply(policies));
    }

    private Wiring wiring(LocalDate date) {
        Caller caller = TestCaller.cityOffice().withId(city);
        return new Wiring()
                .with(Caller.class, caller)
                .with(Audit.class, TestAccounts.audit(caller))
                .with(Clock.class, Clock.fixed(at(date, "10:00"), HomeScene.ZONE));
    }

    private static long number(String query) {
        return HomeScene.number(query);
    }
}

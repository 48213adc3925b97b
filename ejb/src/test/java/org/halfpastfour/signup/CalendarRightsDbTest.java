package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Set;
import org.halfpastfour.account.NotSignedIn;
import org.halfpastfour.feed.FeedError;
import org.halfpastfour.feed.FeedId;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.feed.FeedView;
import org.halfpastfour.feed.NewFeed;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.CountedStatements;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address opens a calendar only as long as its owner has the right behind it, and that is asked with each fetch. */
class CalendarRightsDbTest {

    private final SignUpScene at = new SignUpScene();
    private final FeedDesk desk = new FeedDesk(at.scene);
    private final Household family = at.scene.household(1);
    private final Household other = at.scene.household(1);
    private final StaffMemberId member = at.scene.staff.getFirst();

    @Test
    void anotherAddressTakesThePlaceOfTheFirstAtOnce() {
        NewFeed first = desk.of(family);
        NewFeed second = desk.of(family);
        assertThat(second.id()).isEqualTo(first.id());
        isNotFound(first);
        assertThat(desk.events(second)).isEmpty();
    }

    @Test
    void onlyItsFingerprintIsKept() {
        NewFeed feed = desk.of(family);
        assertThat(feed.token()).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(feed).asString().doesNotContain(feed.token());
        assertThat(number(
                        "SELECT count(*) FROM programme.calendar_feed f WHERE f.id = ? AND to_jsonb(f)::text NOT LIKE ?",
                        feed.id().value(),
                        "%" + feed.token() + "%"))
                .isOne();
        assertThat(number(
                        "SELECT count(*) FROM account.audit_entry a WHERE to_jsonb(a)::text LIKE ?",
                        "%" + feed.token() + "%"))
                .isZero();
        assertThat(number(
                        "SELECT count(*) FROM account.audit_entry WHERE subject_id = ? AND action = 'calendar-feed.made'",
                        feed.id().value()))
                .isOne();
    }

    @Test
    void whatIsSwitchedOffOpensNothingAndIsNotListedAnyMore() {
        NewFeed feed = desk.of(family);
        FeedOf of = FeedOf.household(family.id());
        assertThat(run(() -> desk.feeds.own(of))).get().returns(feed.id(), FeedView::id);
        desk.end(feed);
        assertThat(run(() -> desk.feeds.own(of))).isEmpty();
        isNotFound(feed);
        assertThat(desk.of(family).id()).isNotEqualTo(feed.id());
    }

    @Test
    void nobodySwitchesOffAnothersOrOneThatIsNotThere() {
        NewFeed feed = desk.of(family);
        at.scene.asParentOf(other);
        Told.of(FeedError.FEED_NOT_FOUND, () -> desk.end(feed));
        at.scene.asStaff();
        Told.of(FeedError.FEED_NOT_FOUND, () -> desk.end(feed));
        Told.of(FeedError.FEED_NOT_FOUND, () -> desk.end(new NewFeed(FeedId.of(Ids.next()), "x")));
        assertThat(desk.events(feed)).isEmpty();
    }

    @Test
    void nobodyOpensTheCalendarOfAnotherFamilyOrHomeOrColleague() {
        at.scene.asParentOf(family);
        refused(FeedOf.household(other.id()));
        refused(FeedOf.home(at.scene.home));
        refused(FeedOf.staff(member));
        at.scene.asStaff();
        refused(FeedOf.household(family.id()));
        refused(FeedOf.staff(member));
        refused(FeedOf.home(new SignUpScene().scene.home));
    }

    @Test
    void whoWasGrantedTheFamilyAndIsNoAdultOfItOpensNothing() {
        at.scene.asker.become(other.parent(), Set.of(), Set.of(family.id().value()));
        refused(FeedOf.household(family.id()));
    }

    @Test
    void nothingThatHasNotTheFormOfASecretIsLookedUp() {
        at.scene.asNobody();
        for (String none :
                new String[] {"", "x", "x".repeat(42), "x".repeat(44), "x".repeat(42) + "'", "é".repeat(43)}) {
            var cost = CountedStatements.of(() -> {
                Told.of(FeedError.FEED_NOT_FOUND, () -> run(() -> desk.reading.read(none, Set.of())));
                return none;
            });
            assertThat(cost.statements()).isEmpty();
        }
    }

    @Test
    void whoIsToldToComeAgainLaterCostsTheDatabaseNothing() {
        NewFeed feed = desk.of(family);
        for (int i = 0; i < 30; i++) {
            assertThat(desk.answer(feed).tag()).isNotEmpty();
        }
        var cost = CountedStatements.of(() -> {
            Told.of(FeedError.FEED_ASKED_TOO_OFTEN, () -> desk.answer(feed));
            return feed;
        });
        assertThat(cost.statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account.account SET state = 'DISABLED' WHERE id = ?",
                "UPDATE account.account SET password_due = true WHERE id = ?",
                "UPDATE account.account_grant SET valid_to = valid_from WHERE account_id = ?",
                "DELETE FROM account.account_grant WHERE account_id = ?",
                "UPDATE programme.household_member m SET to_date = from_date FROM programme.person p"
                        + " WHERE p.id = m.person_id AND p.account_id = ?",
                "UPDATE programme.person SET account_id = NULL WHERE account_id = ?"
            })
    void aFamilysCalendarDiesWithTheRightOfWhoOpenedIt(String loss) {
        NewFeed feed = desk.of(family);
        assertThat(desk.events(feed)).isEmpty();
        sql(loss, family.parent().value());
        isNotFound(feed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE account.account SET state = 'DISABLED' WHERE id = ?",
                "UPDATE account.account_grant SET valid_to = valid_from WHERE account_id = ?",
                "UPDATE account.account_grant SET home_id = gen_random_uuid() WHERE account_id = ?"
            })
    void aHomesCalendarAndTheOwnOneDieWithTheRightOfTheStaff(String loss) {
        NewFeed home = desk.ofHome();
        NewFeed own = desk.ofMember(member);
        sql(loss, at.scene.staffAccount.value());
        isNotFound(home);
        isNotFound(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE programme.staff_member SET active = false WHERE id = ?",
                "UPDATE programme.staff_member SET account_id = NULL WHERE id = ?"
            })
    void whoLeavesTheStaffHasNoSessionsOnThePhone(String loss) {
        NewFeed own = desk.ofMember(member);
        assertThat(desk.events(own)).isEmpty();
        sql(loss, member.value());
        isNotFound(own);
    }

    @Test
    void aVolunteerOpensTheOwnCalendarAndNotThatOfTheHome() {
        NewFeed own = desk.ofMember(member);
        NewFeed home = desk.ofHome();
        sql("UPDATE account.account_grant SET role = 'VOLUNTEER' WHERE account_id = ?", at.scene.staffAccount.value());
        assertThat(desk.events(own)).isEmpty();
        isNotFound(home);
    }

    @Test
    void nobodyMakesOneWithoutSigningIn() {
        at.scene.asNobody();
        assertThat(catchThrowable(() -> desk.make(FeedOf.home(at.scene.home)))).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void aRightThatEndsTodayIsGoodUntilMidnightInShanghai() {
        NewFeed feed = desk.of(family);
        sql(
                "UPDATE account.account_grant SET valid_to = ? WHERE account_id = ?",
                TODAY,
                family.parent().value());
        at.scene.clock.put(TODAY, "23:59");
        assertThat(desk.events(feed)).isEmpty();
        at.scene.clock.put(TODAY.plusDays(1), "00:00");
        isNotFound(feed);
    }

    private void refused(FeedOf of) {
        Told.of(FeedError.FEED_NOT_FOUND, () -> desk.make(of));
    }

    private void isNotFound(NewFeed feed) {
        Told.of(FeedError.FEED_NOT_FOUND, () -> desk.answer(feed));
    }
}

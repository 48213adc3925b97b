package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.STAFF;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childOf;

import java.time.DayOfWeek;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;

class CollectRuleTest {

    private static final DateRange THIS_YEAR = DateRange.since(MONDAY.minusMonths(6));

    private final Adult mother = adult("李梅", "13800000001");
    private final Adult aunt = adult("赵芳", "13800000002");

    @Test
    void aGuardianCollects() {
        assertAllowed(decide(childOf(8).guardian(mother), mother), CollectReason.COLLECT_AS_GUARDIAN);
    }

    @Test
    void anAdultWithPermissionForTheDayCollects() {
        assertAllowed(decide(childOf(8).allowed(aunt, THIS_YEAR), aunt), CollectReason.COLLECT_AS_AUTHORISED);
    }

    @Test
    void nobodyCollectsWithoutPermission() {
        assertRefused(decide(childOf(8).livesWith(aunt), aunt), CollectReason.COLLECT_NOT_AUTHORISED);
    }

    @Test
    void aBanBeatsAPermission() {
        FileOf both = childOf(8).allowed(aunt, THIS_YEAR).forbidden(aunt, THIS_YEAR);
        assertRefused(decide(both, aunt), CollectReason.COLLECT_FORBIDDEN);
    }

    @Test
    void aBanBeatsBeingGuardian() {
        FileOf both = childOf(8).guardian(mother).forbidden(mother, THIS_YEAR);
        assertRefused(decide(both, mother), CollectReason.COLLECT_FORBIDDEN);
    }

    @Test
    void aBanThatEndedIsOver() {
        FileOf once = childOf(8).guardian(mother).forbidden(mother, day(-30, -1));
        assertAllowed(decide(once, mother), CollectReason.COLLECT_AS_GUARDIAN);
    }

    @Test
    void aBanThatHasNotBegunDoesNotHoldYet() {
        FileOf later = childOf(8).guardian(mother).forbidden(mother, DateRange.since(MONDAY.plusDays(1)));
        assertAllowed(decide(later, mother), CollectReason.COLLECT_AS_GUARDIAN);
    }

    @Test
    void aBlockedGuardianNeverCollects() {
        assertRefused(decide(childOf(8).blocked(mother), mother), CollectReason.COLLECT_GUARDIAN_BLOCKED);
    }

    @Test
    void aBlockedGuardianDoesNotCollectWithAPermissionEither() {
        FileOf both = childOf(8).blocked(mother).allowed(mother, THIS_YEAR);
        assertRefused(decide(both, mother), CollectReason.COLLECT_GUARDIAN_BLOCKED);
    }

    @Test
    void aBlockOutlastsTheEndOfTheGuardianship() {
        FileOf ended = childOf(8).blocked(mother, day(-300, -10)).allowed(mother, THIS_YEAR);
        assertRefused(decide(ended, mother), CollectReason.COLLECT_GUARDIAN_BLOCKED);
    }

    @Test
    void whoIsHeldCollectsOnlyWhenTheStaffHasSaidWhoItIs() {
        FileOf file = childOf(8).allowed(aunt, THIS_YEAR);
        aunt.hold(STAFF.at());
        assertRefused(decide(file, aunt), CollectReason.COLLECT_BEING_CHECKED);
        assertRefused(decide(childOf(8).guardian(aunt), aunt), CollectReason.COLLECT_BEING_CHECKED);
        assertRefused(decide(file.forbidden(aunt, day(0, 0)), aunt), CollectReason.COLLECT_FORBIDDEN);
        aunt.release();
        assertAllowed(decide(childOf(8).allowed(aunt, THIS_YEAR), aunt), CollectReason.COLLECT_AS_AUTHORISED);
    }

    @Test
    void aGuardianshipThatEndedGivesNothing() {
        assertRefused(
                decide(childOf(8).guardian(mother, day(-300, -10)), mother), CollectReason.COLLECT_NOT_AUTHORISED);
    }

    @Test
    void aPermissionForOtherWeekdaysDoesNotHoldToday() {
        FileOf tuesdays = childOf(8).allowed(aunt, THIS_YEAR, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertRefused(decide(tuesdays, aunt), CollectReason.COLLECT_NOT_THIS_WEEKDAY);
    }

    @Test
    void aPermissionForThisWeekdayHolds() {
        FileOf mondays = childOf(8).allowed(aunt, THIS_YEAR, DayOfWeek.MONDAY);
        assertAllowed(decide(mondays, aunt), CollectReason.COLLECT_AS_AUTHORISED);
    }

    @Test
    void aPermissionHoldsOnItsLastDayAndNotAfterwards() {
        assertAllowed(decide(childOf(8).allowed(aunt, day(-5, 0)), aunt), CollectReason.COLLECT_AS_AUTHORISED);
        assertRefused(decide(childOf(8).allowed(aunt, day(-5, -1)), aunt), CollectReason.COLLECT_EXPIRED);
    }

    @Test
    void aPermissionThatHasNotBegunIsNone() {
        FileOf later = childOf(8).allowed(aunt, DateRange.since(MONDAY.plusDays(1)));
        assertRefused(decide(later, aunt), CollectReason.COLLECT_NOT_AUTHORISED);
    }

    @Test
    void aNewPermissionHoldsBesideAnExpiredOne() {
        FileOf both = childOf(8).allowed(aunt, day(-50, -20)).allowed(aunt, day(-2, 2));
        assertAllowed(decide(both, aunt), CollectReason.COLLECT_AS_AUTHORISED);
    }

    @Test
    void theBanOfOneAdultIsNotThatOfAnother() {
        FileOf file = childOf(8).guardian(mother).forbidden(aunt, THIS_YEAR);
        assertAllowed(decide(file, mother), CollectReason.COLLECT_AS_GUARDIAN);
    }

    @Test
    void aBanReachesTheSamePersonUnderAnotherEntry() {
        Adult banned = adult("李 梅", "13900000009");
        assertRefused(
                decide(childOf(8).guardian(mother).forbidden(banned, THIS_YEAR), mother),
                CollectReason.COLLECT_LIKE_FORBIDDEN);
        Adult alias = adult("阿芳", "13800000002");
        assertRefused(
                decide(childOf(8).allowed(aunt, THIS_YEAR).forbidden(alias, THIS_YEAR), aunt),
                CollectReason.COLLECT_LIKE_FORBIDDEN);
    }

    @Test
    void aPhoneThatTheFamilySharesMakesNobodyTheBannedOne() {
        Adult father = adult("王强", "13800000001");
        FileOf shared = childOf(8).guardian(mother).livesWith(father).forbidden(father, THIS_YEAR);
        assertAllowed(decide(shared, mother), CollectReason.COLLECT_AS_GUARDIAN);
    }

    @Test
    void twoAccountsAreTwoPeople() {
        Adult namesake = adult("李梅", "13900000009");
        namesake.signInAs(AccountId.of(new UUID(1, 1)));
        mother.signInAs(AccountId.of(new UUID(1, 2)));
        assertAllowed(
                decide(childOf(8).guardian(mother).forbidden(namesake, THIS_YEAR), mother),
                CollectReason.COLLECT_AS_GUARDIAN);
    }

    @Test
    void aNamesakeWhomTheStaffChoseAfterTheBanCollects() {
        Adult banned = adult("赵芳", "13900000009");
        Recorded later = new Recorded(STAFF.account(), STAFF.at().plusSeconds(60));
        assertAllowed(
                decide(childOf(8).forbidden(banned, THIS_YEAR).allowedBy(later, aunt, THIS_YEAR), aunt),
                CollectReason.COLLECT_AS_AUTHORISED);
        assertRefused(
                decide(childOf(8).forbidden(banned, THIS_YEAR).allowed(aunt, THIS_YEAR), aunt),
                CollectReason.COLLECT_LIKE_FORBIDDEN);
    }

    @Test
    void whatABlockedGuardianAllowedIsOver() {
        assertRefused(
                decide(childOf(8).blocked(mother).allowedBy(byMother(), aunt, THIS_YEAR), aunt),
                CollectReason.COLLECT_NOT_AUTHORISED);
    }

    @Test
    void whatABannedGuardianAllowedIsOverWhileTheBanHolds() {
        FileOf banned = childOf(8).guardian(mother).allowedBy(byMother(), aunt, THIS_YEAR);
        assertAllowed(decide(banned, aunt), CollectReason.COLLECT_AS_AUTHORISED);
        assertRefused(decide(banned.forbidden(mother, THIS_YEAR), aunt), CollectReason.COLLECT_NOT_AUTHORISED);
        FileOf ended =
                childOf(8).guardian(mother).forbidden(mother, day(-30, -1)).allowedBy(byMother(), aunt, THIS_YEAR);
        assertAllowed(decide(ended, aunt), CollectReason.COLLECT_AS_AUTHORISED);
    }

    private Recorded byMother() {
        AccountId account = AccountId.of(new UUID(1, 2));
        mother.signInAs(account);
        return new Recorded(account.value(), STAFF.at());
    }

    private static DateRange day(int from, int to) {
        return new DateRange(MONDAY.plusDays(from), MONDAY.plusDays(to));
    }

    private static CollectDecision decide(FileOf file, Adult adult) {
        return CollectRule.decide(file.file(), adult.id(), MONDAY);
    }

    private static void assertAllowed(CollectDecision decision, CollectReason reason) {
        assertThat(decision).isEqualTo(new CollectDecision(true, reason.code()));
    }

    private static void assertRefused(CollectDecision decision, CollectReason reason) {
        assertThat(decision).isEqualTo(new CollectDecision(false, reason.code()));
    }
}

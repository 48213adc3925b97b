package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childOf;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

class JoinPlanTest {

    private final Adult mother = adult("李梅", "13800000001");
    private final Adult father = adult("王强", "13800000002");
    private final Adult grandmother = adult("王秀英", "13800000003");

    @Test
    void theHouseholdOfABlockedFatherDoesNotGetTheChild() {
        JoinPlan plan =
                plan(childOf(8).guardian(father), childOf(8).guardian(mother).blocked(father));
        assertThat(plan.carries(List.of(father, grandmother))).isFalse();
        assertThat(plan.gone().guardianships()).noneMatch(plan::moves);
    }

    @Test
    void norDoesTheHouseholdOfWhoIsBlockedInTheRecordThatGoes() {
        JoinPlan plan = plan(childOf(8).blocked(father), childOf(8).guardian(father));
        assertThat(plan.carries(List.of(father))).isFalse();
        assertThat(plan.gone().guardianships().stream().flatMap(plan::blockedBy))
                .containsExactlyElementsOf(plan.kept().guardianships());
    }

    @Test
    void aBlockIsTakenAlongToWhereItWasUnknown() {
        JoinPlan plan = plan(childOf(8).blocked(father), childOf(8).guardian(mother));
        assertThat(plan.gone().guardianships()).allMatch(plan::moves);
    }

    @Test
    void anotherEntryOfTheBlockedFatherGetsNothingEither() {
        Adult again = adult("王 强", "13900000009");
        JoinPlan plan =
                plan(childOf(8).guardian(again), childOf(8).guardian(mother).blocked(father));
        assertThat(plan.carries(List.of(again))).isFalse();
        assertThat(plan.gone().guardianships()).noneMatch(plan::moves);
    }

    @Test
    void aPhoneSharedWithTheBlockedFatherDoesNotBarTheMotherWhoDecides() {
        Adult sharing = adult("李梅", "13800000002");
        JoinPlan plan =
                plan(childOf(8).guardian(sharing), childOf(8).guardian(sharing).blocked(father));
        assertThat(plan.bars(sharing)).isFalse();
        assertThat(plan.carries(List.of(sharing))).isTrue();
    }

    @Test
    void aSecondHouseholdComesAlongWithItsGuardian() {
        JoinPlan plan = plan(childOf(8).guardian(father), childOf(8).guardian(mother));
        assertThat(plan.carries(List.of(father, grandmother))).isTrue();
        assertThat(plan.gone().guardianships()).allMatch(plan::moves);
    }

    @Test
    void aGuardianshipThatEndedIsNotBegunAgainByTheOtherRecord() {
        DateRange past = new DateRange(MONDAY.minusYears(2), MONDAY.minusYears(1));
        JoinPlan plan =
                plan(childOf(8).guardian(father), childOf(8).guardian(mother).guardian(father, past));
        assertThat(plan.gone().guardianships()).noneMatch(plan::moves);
    }

    @Test
    void aBanIsTakenAlongAndAPermissionOnlyFromWhoDecides() {
        father.signInAs(AccountId.of(Ids.next()));
        var fathers = new Recorded(father.account().value(), Instant.parse("2026-11-22T08:00:00Z"));
        JoinPlan plan = plan(
                childOf(8)
                        .guardian(father)
                        .allowedBy(fathers, grandmother, DateRange.since(MONDAY))
                        .allowed(mother, DateRange.since(MONDAY))
                        .forbidden(grandmother, DateRange.since(MONDAY)),
                childOf(8).guardian(mother).blocked(father));
        assertThat(plan.gone().pickups())
                .filteredOn(plan::moves)
                .extracting(PickupAuthority::kind)
                .containsExactly(PickupKind.ALLOWED, PickupKind.FORBIDDEN);
        assertThat(plan.gone().pickups())
                .filteredOn(plan::moves)
                .first()
                .extracting(PickupAuthority::adult)
                .isEqualTo(mother.id());
    }

    @Test
    void aConsentCountsOnOnlyFromWhoDecidesAndNotTwice() {
        JoinPlan plan = plan(
                childOf(8)
                        .guardian(father)
                        .consent(father, ConsentKind.PARTICIPATION)
                        .consent(mother, ConsentKind.PARTICIPATION)
                        .consent(mother, ConsentKind.SENSITIVE_DATA),
                childOf(8).guardian(mother).blocked(father).consent(mother, ConsentKind.PARTICIPATION));
        assertThat(plan.gone().consents())
                .filteredOn(plan::moves)
                .extracting(Consent::kind)
                .containsExactly(ConsentKind.SENSITIVE_DATA);
    }

    private static JoinPlan plan(FileOf gone, FileOf kept) {
        return new JoinPlan(gone.file(), kept.file(), MONDAY);
    }
}

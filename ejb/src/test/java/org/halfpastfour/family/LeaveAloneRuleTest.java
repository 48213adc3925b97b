package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childOf;

import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;

class LeaveAloneRuleTest {

    private final Adult mother = adult("李梅", "13800000001");

    @Test
    void noChildLeavesAloneWithoutConsent() {
        assertThat(may(childOf(13).guardian(mother))).isFalse();
    }

    @Test
    void theConsentToTakePartIsNotTheOneToLeaveAlone() {
        assertThat(may(childOf(13).guardian(mother).consent(mother, ConsentKind.PARTICIPATION)))
                .isFalse();
    }

    @Test
    void aChildLeavesAloneOnADayOfTheConsent() {
        assertThat(may(childOf(13).guardian(mother).consent(mother, ConsentKind.LEAVES_ALONE)))
                .isTrue();
    }

    @Test
    void theConsentHoldsOnItsDaysOnly() {
        var before = new DateRange(MONDAY.minusDays(9), MONDAY.minusDays(1));
        var later = DateRange.since(MONDAY.plusDays(1));
        assertThat(may(childOf(13).guardian(mother).consent(mother, ConsentKind.LEAVES_ALONE, before)))
                .isFalse();
        assertThat(may(childOf(13).guardian(mother).consent(mother, ConsentKind.LEAVES_ALONE, later)))
                .isFalse();
    }

    @Test
    void theConsentOfABlockedGuardianDoesNotCount() {
        assertThat(may(childOf(13).blocked(mother).consent(mother, ConsentKind.LEAVES_ALONE)))
                .isFalse();
    }

    @Test
    void theConsentOfAGuardianUnderABanDoesNotCount() {
        Adult banned = adult("李梅", "13800000001");
        ChildFile file = childOf(10)
                .guardian(banned)
                .consent(banned, ConsentKind.LEAVES_ALONE)
                .forbidden(banned, DateRange.since(MONDAY.minusDays(1)))
                .file();
        assertThat(LeaveAloneRule.may(file, MONDAY)).isFalse();
    }

    @Test
    void aWithdrawnConsentDoesNotCount() {
        ChildFile file = childOf(13)
                .guardian(mother)
                .consent(mother, ConsentKind.LEAVES_ALONE)
                .file();
        file.consents().getFirst().withdraw(FileOf.STAFF.at());
        assertThat(LeaveAloneRule.may(file, MONDAY)).isFalse();
    }

    private static boolean may(FileOf file) {
        return LeaveAloneRule.may(file.file(), MONDAY);
    }
}

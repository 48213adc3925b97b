package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childOf;

import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;

class BanRuleTest {

    private final Adult banned = adult("张强", "13900000009");
    private final ChildFile file =
            childOf(8).forbidden(banned, DateRange.since(MONDAY.minusDays(10))).file();

    @Test
    void refusesTheBannedAdultToEverybody() {
        assertRefused(file, banned, false);
        assertRefused(file, banned, true);
    }

    @Test
    void refusesTheSamePhoneUnderAnotherName() {
        assertRefused(file, adult("强哥", "13900000009"), false);
    }

    @Test
    void refusesTheSameNameWithAnotherPhone() {
        assertRefused(file, adult("张 强", "13700000001"), false);
    }

    @Test
    void letsTheStaffChooseAKnownNamesake() {
        assertThatCode(() -> BanRule.mustNotBeBanned(file, adult("张强", "13700000001"), true, MONDAY))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhoWillBeBannedLater() {
        ChildFile later = childOf(8)
                .forbidden(banned, DateRange.since(MONDAY.plusDays(30)))
                .file();
        assertRefused(later, banned, false);
    }

    @Test
    void forgetsABanThatEnded() {
        ChildFile ended = childOf(8)
                .forbidden(banned, new DateRange(MONDAY.minusDays(30), MONDAY.minusDays(1)))
                .file();
        assertThatCode(() -> BanRule.mustNotBeBanned(ended, banned, false, MONDAY))
                .doesNotThrowAnyException();
    }

    @Test
    void letsOthersBeAllowed() {
        assertThatCode(() -> BanRule.mustNotBeBanned(file, adult("赵芳", "13800000002"), false, MONDAY))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(ChildFile file, Adult candidate, boolean chosenByStaff) {
        assertThatThrownBy(() -> BanRule.mustNotBeBanned(file, candidate, chosenByStaff, MONDAY))
                .matches(FamilyError.ADULT_IS_BANNED::stopped);
    }
}

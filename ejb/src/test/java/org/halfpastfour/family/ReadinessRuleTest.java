package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childBornOn;
import static org.halfpastfour.family.FileOf.childOf;

import java.util.List;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;

class ReadinessRuleTest {

    private final Adult mother = adult("李梅", "13800000001");
    private final Adult grandmother = adult("王秀英", null);

    @Test
    void aNewChildLacksEverything() {
        assertThat(missing(childOf(8)))
                .containsExactly(
                        "no-reachable-adult", "consent-missing", "sensitive-consent-missing", "health-note-missing");
    }

    @Test
    void aChildWithEverythingIsReady() {
        assertThat(missing(complete(childOf(8)))).isEmpty();
    }

    @Test
    void aGuardianWithoutAPhoneCannotBeReached() {
        FileOf file = childOf(15)
                .guardian(grandmother)
                .consent(grandmother, ConsentKind.PARTICIPATION)
                .healthNote();
        assertThat(missing(file)).containsExactly("no-reachable-adult");
    }

    @Test
    void anAdultOfTheHouseholdCanBeReached() {
        FileOf file = childOf(15)
                .guardian(grandmother)
                .livesWith(mother)
                .consent(grandmother, ConsentKind.PARTICIPATION)
                .healthNote();
        assertThat(missing(file)).isEmpty();
    }

    @Test
    void aBannedAdultIsNotTheOneToBeReached() {
        FileOf file = complete(childOf(8)).forbidden(mother, DateRange.since(MONDAY));
        assertThat(missing(file)).contains("no-reachable-adult");
    }

    @Test
    void theConsentsOfABannedAdultDoNotCount() {
        FileOf file = complete(childOf(8)).livesWith(grandmother).forbidden(mother, DateRange.since(MONDAY));
        assertThat(missing(file)).contains("consent-missing", "sensitive-consent-missing");
    }

    @Test
    void theSeparateConsentIsNeededUntilTheDayBeforeTheFourteenthBirthday() {
        FileOf thirteen = withoutSensitive(childBornOn(MONDAY.minusYears(14).plusDays(1)));
        FileOf fourteen = withoutSensitive(childBornOn(MONDAY.minusYears(14)));
        assertThat(missing(thirteen)).containsExactly("sensitive-consent-missing");
        assertThat(missing(fourteen)).isEmpty();
    }

    @Test
    void anExpiredConsentIsMissing() {
        FileOf file = childOf(15)
                .guardian(mother)
                .consent(mother, ConsentKind.PARTICIPATION, new DateRange(MONDAY.minusYears(1), MONDAY.minusDays(1)))
                .healthNote();
        assertThat(missing(file)).containsExactly("consent-missing");
    }

    @Test
    void theConsentOfABlockedGuardianIsMissing() {
        FileOf file = complete(childOf(15));
        ChildFile blocked = file.blocked(mother, new DateRange(MONDAY.minusYears(3), MONDAY.minusYears(2)))
                .file();
        assertThat(ReadinessRule.missing(blocked, MONDAY)).contains("consent-missing", "no-reachable-adult");
    }

    private FileOf complete(FileOf file) {
        return withoutSensitive(file).consent(mother, ConsentKind.SENSITIVE_DATA);
    }

    private FileOf withoutSensitive(FileOf file) {
        return file.guardian(mother).consent(mother, ConsentKind.PARTICIPATION).healthNote();
    }

    private static List<String> missing(FileOf file) {
        return ReadinessRule.missing(file.file(), MONDAY);
    }
}

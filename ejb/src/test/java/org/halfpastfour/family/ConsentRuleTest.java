package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.family.FileOf.MONDAY;
import static org.halfpastfour.family.FileOf.adult;
import static org.halfpastfour.family.FileOf.childBornOn;
import static org.halfpastfour.family.FileOf.childOf;

import java.time.LocalDate;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as agreed: with one guardian and two, under an old text and a new one. */
class ConsentRuleTest {

    private static final ConsentKind KIND = ConsentKind.PARTICIPATION;

    private final Adult mother = adult("李梅", "13800000001");
    private final Adult father = adult("王强", "13800000002");

    @ParameterizedTest
    @EnumSource
    void whatOneGuardianSignsCountsWhileTheOtherSaysNothing(ConsentKind kind) {
        FileOf file = both().consent(mother, kind);
        assertThat(ConsentRule.of(file.file(), kind, MONDAY).state()).isEqualTo(ConsentState.GIVEN);
        for (ConsentKind other : ConsentKind.values()) {
            assertThat(ConsentRule.isGiven(file.file(), other, MONDAY)).isEqualTo(other == kind);
        }
    }

    /** Mother's word, father's word, each so many days ago. */
    @ParameterizedTest
    @CsvSource({
        "signed, 9, signed, 3, GIVEN",
        "signed, 9, refused, 3, REFUSED",
        "signed, 3, refused, 9, REFUSED",
        "signed, 9, withdrawn, 3, REFUSED",
        "signed, 3, withdrawn, 9, REFUSED",
        "refused, 9, refused, 3, REFUSED",
        "withdrawn, 9, nothing, 0, REFUSED",
        "nothing, 0, nothing, 0, NOT_GIVEN"
    })
    void ofTwoGuardiansWhoDisagreeTheStricterCounts(
            String hers, int hersAgo, String his, int hisAgo, ConsentState state) {
        FileOf file = word(word(both(), mother, hers, hersAgo), father, his, hisAgo);
        assertThat(ConsentRule.of(file.file(), KIND, MONDAY).state()).isEqualTo(state);
    }

    @Test
    void itSaysWhoIsAgainst() {
        FileOf file = both().consent(mother, KIND).refused(father, KIND, 1);
        assertThat(ConsentRule.of(file.file(), KIND, MONDAY).against()).containsExactly(father.id());
    }

    @Test
    void whoSaysYesAfterANoHasSaidYes() {
        assertThat(of(both().refused(mother, KIND, 9).signed(mother, KIND, 3)).state())
                .isEqualTo(ConsentState.GIVEN);
        assertThat(of(both().withdrawn(mother, KIND, 9).signed(mother, KIND, 3)).state())
                .isEqualTo(ConsentState.GIVEN);
        assertThat(of(both().signed(mother, KIND, 9).withdrawn(mother, KIND, 3)).state())
                .isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void aBlockedGuardianCountsNeitherForNorAgainst() {
        assertThat(of(childOf(8)
                                .guardian(mother)
                                .blocked(father)
                                .consent(mother, KIND)
                                .refused(father, KIND, 1))
                        .state())
                .isEqualTo(ConsentState.GIVEN);
        assertThat(of(childOf(8).guardian(mother).blocked(father).consent(father, KIND))
                        .state())
                .isEqualTo(ConsentState.NOT_GIVEN);
    }

    @Test
    void aBannedGuardianCountsNeitherForNorAgainst() {
        FileOf file = both().consent(mother, KIND).refused(father, KIND, 1).forbidden(father, DateRange.since(MONDAY));
        assertThat(of(file).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(ConsentRule.of(file.file(), KIND, MONDAY.minusDays(1)).state())
                .isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void whoIsNoGuardianAnyMoreCountsNeitherForNorAgainst() {
        FileOf file = childOf(8)
                .guardian(mother)
                .guardian(father, new DateRange(MONDAY.minusYears(1), MONDAY.minusDays(1)))
                .consent(mother, KIND)
                .refused(father, KIND, 5);
        assertThat(of(file).state()).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void whatWasTakenBackForSomeDaysIsANoToThoseDaysOnly() {
        var week = new DateRange(MONDAY.minusDays(7), MONDAY.minusDays(1));
        FileOf file = both().withdrawn(mother, KIND, week, 3).consent(father, KIND);
        assertThat(ConsentRule.of(file.file(), KIND, MONDAY.minusDays(1)).state())
                .isEqualTo(ConsentState.REFUSED);
        assertThat(of(file).state()).isEqualTo(ConsentState.GIVEN);
    }

    /** The text changes on Monday, and what was signed before counts until the Monday after. */
    @ParameterizedTest
    @CsvSource({"-1, GIVEN", "0, ASKED_AGAIN", "7, ASKED_AGAIN", "8, LAPSED", "400, LAPSED"})
    void whatWasSignedBeforeAChangeCountsUntilTheGivenDay(int days, ConsentState state) {
        FileOf file = both().consent(mother, KIND).askedAgain(MONDAY, MONDAY.plusDays(7));
        ConsentRule.Outcome outcome = ConsentRule.of(file.file(), KIND, MONDAY.plusDays(days));
        assertThat(outcome.state()).isEqualTo(state);
        assertThat(outcome.until()).isEqualTo(state == ConsentState.GIVEN ? null : MONDAY.plusDays(7));
        assertThat(ConsentRule.isGiven(file.file(), KIND, MONDAY.plusDays(days)))
                .isEqualTo(days <= 7);
    }

    @Test
    void whoSignedAnewIsNotAskedAgain() {
        FileOf file = both().consent(mother, KIND)
                .askedAgain(MONDAY.minusDays(3), MONDAY.plusDays(7))
                .signed(mother, KIND, 1);
        assertThat(of(file).state()).isEqualTo(ConsentState.GIVEN);
        assertThat(ConsentRule.of(file.file(), KIND, MONDAY.plusDays(8)).state())
                .isEqualTo(ConsentState.GIVEN);
    }

    @ParameterizedTest
    @CsvSource({"2013-11-22, false", "2012-11-24, true", "2012-11-23, false"})
    void theSeparateConsentIsAskedUntilTheDayBeforeTheFourteenthBirthday(LocalDate born, boolean asked) {
        LocalDate on = born.getYear() == 2013 ? born.plusYears(14) : LocalDate.of(2026, 11, 23);
        assertThat(ConsentKind.SENSITIVE_DATA.isAskedOf(born, on)).isEqualTo(asked);
        assertThat(ConsentKind.PHOTOS.isAskedOf(born, on)).isTrue();
    }

    @Test
    void aNoMakesTheChildUnreadyForWhoeverSignedBesides() {
        FileOf file = childBornOn(MONDAY.minusYears(15))
                .guardian(mother)
                .guardian(father)
                .consent(mother, KIND)
                .refused(father, KIND, 1)
                .healthNote();
        assertThat(ReadinessRule.missing(file.file(), MONDAY)).containsExactly("consent-missing");
    }

    @Test
    void whatIsDueIsNotMissing() {
        FileOf file = childBornOn(MONDAY.minusYears(15))
                .guardian(mother)
                .consent(mother, KIND)
                .askedAgain(MONDAY, MONDAY.plusDays(7))
                .healthNoteDueFrom(MONDAY);
        assertThat(ReadinessRule.missing(file.file(), MONDAY)).isEmpty();
        assertThat(DuePaperRule.due(file.file(), MONDAY.minusDays(1))).isEmpty();
        assertThat(DuePaperRule.due(file.file(), MONDAY)).containsExactly("consent-asked-again", "health-note-due");
        assertThat(DuePaperRule.due(file.file(), MONDAY.plusDays(8))).containsExactly("health-note-due");
        assertThat(ReadinessRule.missing(file.file(), MONDAY.plusDays(8))).containsExactly("consent-missing");
    }

    private FileOf both() {
        return childOf(8).guardian(mother).guardian(father);
    }

    private static FileOf word(FileOf file, Adult who, String word, int daysAgo) {
        return switch (word) {
            case "signed" -> file.signed(who, KIND, daysAgo);
            case "refused" -> file.refused(who, KIND, daysAgo);
            case "withdrawn" -> file.withdrawn(who, KIND, daysAgo);
            default -> file;
        };
    }

    private static ConsentRule.Outcome of(FileOf file) {
        return ConsentRule.of(file.file(), KIND, MONDAY);
    }
}

package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.FlagScene.FIRST;
import static org.halfpastfour.casework.FlagScene.day;

import java.time.LocalDate;
import org.halfpastfour.casework.AttentionFacts.PlanDays;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which each reason rises and falls. */
class AttentionRuleTest {

    private final FlagScene family = new FlagScene();

    @ParameterizedTest
    @CsvSource({
        "09-02x 09-03x, ''",
        "09-02x 09-03x 09-04x, 09-04/",
        "09-02x 09-03x 09-04x 09-07x, 09-04/",
        "09-02x 09-03x 09-04x 09-07+, 09-04/09-07",
        "09-02x 09-03+ 09-04x 09-07x, ''",
        "09-02x 09-03i 09-04x, ''",
        "09-02x 09-03i 09-04x 09-07x, 09-07/",
        "09-02x 09-03x 09-04x 09-07i 09-08i, 09-04/",
        "09-02x 09-03x 09-04x 09-07+ 09-08x 09-09x 09-10x, 09-04/09-07 09-10/"
    })
    void threeMissesInARowRiseWithTheThirdAndFallWhenSomebodyComes(String sessions, String times) {
        for (String session : sessions.split(" ")) {
            LocalDate on = day(session.substring(0, 5));
            switch (session.charAt(5)) {
                case 'x' -> family.missed(on);
                case '+' -> family.came(on);
                default -> family.excused(on);
            }
        }
        assertThat(family.times(Attention.MISSED_THREE_IN_A_ROW, day("09-20"))).isEqualTo(times);
    }

    /** The four weeks are 28 days, the day itself inside. */
    @ParameterizedTest
    @CsvSource({"50, ''", "49, 09-02/09-30", "0, 09-02/09-30", "100, ''"})
    void lessThanHalfOfFourWeeksHoldsForTwentyEightDaysAndExactlyHalfIsEnough(int minutes, String times) {
        family.with(day("09-02"), 100, minutes);
        assertThat(family.times(Attention.LITTLE_OFFERED_TAKEN, day("10-10"))).isEqualTo(times);
    }

    @Test
    void whatTheFamilyTakesLaterIsAddedToItsFourWeeks() {
        family.missed(day("09-02")).came(day("09-10"));
        assertThat(family.times(Attention.LITTLE_OFFERED_TAKEN, day("10-20"))).isEqualTo("09-02/09-10");
        family.missed(day("09-11"));
        assertThat(family.times(Attention.LITTLE_OFFERED_TAKEN, day("10-20")))
                .as("one of three hours, and from 30 September one of two")
                .isEqualTo("09-02/09-10 09-11/09-30 10-08/10-09");
    }

    @ParameterizedTest
    @CsvSource({"10-01, ''", "10-02, 10-02/", "10-31, 10-02/"})
    void thirtyDaysWithoutAContactAreStillEnoughAndTheNextIsNot(String today, String times) {
        assertThat(family.times(Attention.NO_CONTACT, day(today))).isEqualTo(times);
    }

    /** From 20 September to the tenth of October; thirty days after it are enough. */
    @ParameterizedTest
    @CsvSource({"10-10, ''", "11-09, ''", "11-10, 11-10/"})
    void aRestIsNoTimeWithoutAContact(String today, String times) {
        family.rests(new DateRange(day("09-20"), day("10-10")));
        assertThat(family.times(Attention.NO_CONTACT, day(today))).isEqualTo(times);
    }

    @Test
    void noReasonHoldsOnADayOfRest() {
        family.consents().rests(new DateRange(day("09-10"), day("09-14")), DateRange.since(day("09-20")));
        assertThat(family.times(Attention.NO_CONSENT, day("09-25"))).isEqualTo("09-01/09-10 09-15/09-20");
    }

    @Test
    void aContactEndsTheReasonAndCountsThirtyDaysAnewAcrossTheEndOfAMonth() {
        family.contacts(FIRST, day("10-05"));
        assertThat(family.times(Attention.NO_CONTACT, day("11-30"))).isEqualTo("10-02/10-05 11-05/");
    }

    @Test
    void whoWasNeverInContactIsLookedAtThirtyDaysAfterTheOpening() {
        family.contacts();
        assertThat(family.times(Attention.NO_CONTACT, day("10-02"))).isEqualTo("10-02/");
        assertThat(family.rule(day("10-02"))
                        .figures(Attention.NO_CONTACT, day("10-02"))
                        .day())
                .isNull();
    }

    @Test
    void aReviewIsOverdueFromTheDayAfterItWasDueUntilThePlanHasANextVersion() {
        family.plans(new PlanDays(FIRST, day("09-30"), day("10-04")), new PlanDays(day("10-04"), day("10-31"), null));
        assertThat(family.times(Attention.REVIEW_OVERDUE, day("10-31"))).isEqualTo("10-01/10-04");
        assertThat(family.times(Attention.REVIEW_OVERDUE, day("11-01"))).isEqualTo("10-01/10-04 11-01/");
        assertThat(family.rule(day("11-01"))
                        .figures(Attention.REVIEW_OVERDUE, day("11-01"))
                        .day())
                .isEqualTo(day("10-31"));
    }

    @Test
    void aPlanNeedsAnActiveInterventionEveryDay() {
        family.expecting(Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL, day("09-05"), day("09-30"));
        assertThat(family.times(Attention.NO_FAMILY_INTERVENTION, day("10-02"))).isEqualTo("09-01/09-05 10-01/");
        assertThat(family.plans().times(Attention.NO_FAMILY_INTERVENTION, day("10-02")))
                .as("without a plan that is what is said")
                .isEmpty();
    }

    @Test
    void aCaseWithoutAPlanIsLookedAtFromItsOpeningUntilThePlanIsMade() {
        family.plans(new PlanDays(day("09-08"), null, null));
        assertThat(family.times(Attention.NO_PLAN, day("09-20"))).isEqualTo("09-01/09-08");
    }

    @Test
    void aConsentThatIsWithdrawnOrRunsOutIsMissedFromTheNextDay() {
        family.consents(new DateRange(day("09-03"), day("09-30")), DateRange.since(day("10-10")));
        assertThat(family.times(Attention.NO_CONSENT, day("10-20"))).isEqualTo("09-01/09-03 10-01/10-10");
    }

    /** One class day a week, from Monday 7 September on; a week is due on its Sunday. */
    @Test
    void anInterventionFallsBehindOnASundayAndStallsAfterThreeWeeks() {
        family.expecting(Stream.CHILD_CARE, 1, DosePeriod.WEEK, day("09-07"), day("12-31"))
                .came(day("09-08"))
                .came(day("10-14"));
        assertThat(family.times(Attention.BEHIND, day("10-14"))).isEqualTo("09-20/09-30 10-14/");
        assertThat(family.times(Attention.STALLED, day("10-14"))).isEqualTo("09-30/10-14");
    }

    @Test
    void sinceWhenAReasonHoldsIsTheDayOnWhichItRoseLast() {
        family.missed(day("09-02")).missed(day("09-03")).missed(day("09-04")).came(day("09-07"));
        family.missed(day("09-08")).missed(day("09-09")).missed(day("09-10"));
        assertThat(family.rule(day("09-20")).since(Attention.MISSED_THREE_IN_A_ROW, day("09-20")))
                .isEqualTo(day("09-10"));
        assertThat(family.rule(day("09-04")).since(Attention.MISSED_THREE_IN_A_ROW, day("09-04")))
                .isEqualTo(day("09-04"));
    }
}

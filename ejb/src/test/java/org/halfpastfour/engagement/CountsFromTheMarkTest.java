package org.halfpastfour.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.engagement.EngagementExample.CHILD;
import static org.halfpastfour.engagement.EngagementExample.INTERVENTION;
import static org.halfpastfour.engagement.EngagementExample.OTHER_CHILD;
import static org.halfpastfour.engagement.EngagementExample.at;
import static org.halfpastfour.engagement.EngagementExample.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is marked counts from the mark on. The sessions here last ninety minutes from half past four. */
class CountsFromTheMarkTest {

    private static final LocalDate DAY = day(2, DayOfWeek.TUESDAY);

    /**
     * Each of the family: came, came early, told as absent, told as excused, not marked, or the place taken back; then
     * whether the facilitator, or anybody of the home, has marked the sheet.
     */
    @ParameterizedTest
    @CsvSource({
        // of a family repair session the mark says all of it
        "FAMILY_REPAIR, 30, CAME CAME,         true,  ATTENDED",
        "FAMILY_REPAIR, 30, CAME NOT_MARKED,   true,  ATTENDED",
        "FAMILY_REPAIR, 30, ABSENT ABSENT,     true,  MISSED",
        "FAMILY_REPAIR, 30, ABSENT NOT_MARKED, true,  MISSED",
        "FAMILY_REPAIR, 30, ABSENT EXCUSED,    true,  EXCUSED",
        "FAMILY_REPAIR, 30, NOT_MARKED,        false, UPCOMING",
        "FAMILY_REPAIR, 90, NOT_MARKED,        false, UNMARKED",
        "FAMILY_REPAIR, 90, CAME,              true,  ATTENDED",
        "FAMILY_REPAIR, 90, ABSENT NOT_MARKED, true,  MISSED",
        // of a class that others are marked says nothing of who has not come yet
        "CHILD_CARE,    30, NOT_MARKED,        true,  UPCOMING",
        "CHILD_CARE,    30, CAME,              true,  ATTENDED",
        "CHILD_CARE,    30, CAME NOT_MARKED,   true,  ATTENDED",
        "CHILD_CARE,    30, ABSENT NOT_MARKED, true,  UPCOMING",
        "CHILD_CARE,    30, ABSENT TAKEN_BACK, true,  TAKEN_BACK",
        "CHILD_CARE,    30, ABSENT,            true,  MISSED",
        "CHILD_CARE,    30, EXCUSED,           true,  EXCUSED",
        "CHILD_CARE,    30, EXCUSED ABSENT,    true,  EXCUSED",
        "CHILD_CARE,    90, ABSENT NOT_MARKED, true,  MISSED",
        "CHILD_CARE,    90, NOT_MARKED,        false, UNMARKED",
        "CHILD_CARE,    -5, EARLY,             true,  ATTENDED",
        "CHILD_CARE,    -5, CAME,              true,  UPCOMING",
        // what the family told in advance is no mark of a session that has not begun
        "CHILD_CARE,    -5, EXCUSED,           false, UPCOMING",
        "CHILD_CARE,     0, EXCUSED,           false, EXCUSED",
    })
    void asSoonAsItIsMarked(Stream stream, int minutes, String family, boolean marked, Outcome outcome) {
        OfferedSession session = session(stream, marked, family);
        assertThat(OutcomeRule.of(session, at(DAY, minutes))).contains(outcome);
        assertThat(OutcomeRule.isToCome(session, at(DAY, minutes))).isEqualTo(outcome == Outcome.UPCOMING);
    }

    @Test
    void everyFigureSaysTheSameWithinTheHourAndAfterIt() {
        OfferedSession held = session(Stream.FAMILY_REPAIR, true, "CAME CAME");
        Engagement within = EngagementFormula.compute(inputs(held, 30));
        assertThat(within.family().doseMinutes()).isEqualTo(new Share(90, 90));
        assertThat(within.family().retentionWeeks()).isEqualTo(new Share(1, 1));
        assertThat(within.interventions()).singleElement().satisfies(progress -> {
            assertThat(progress.attendedTimes()).isEqualTo(1);
            assertThat(progress.lastAttended()).isEqualTo(DAY);
            assertThat(progress.enrolled()).isFalse();
        });
        assertThat(EngagementFormula.compute(inputs(held, 90)).at(within.asOf()))
                .isEqualTo(within);
    }

    @Test
    void whatTheThirdVersionKeptCountsFromTheEndAsItDidThen() {
        EngagementInputs inputs = inputs(session(Stream.FAMILY_REPAIR, true, "CAME CAME"), 30);
        Engagement then = EngagementFormula.again(EngagementText.inputs(EngagementText.write(inputs)), 3);
        assertThat(then.rows()).extracting(EngagementRow::outcome).containsExactly(Outcome.UPCOMING);
        assertThat(then.interventions()).singleElement().satisfies(progress -> {
            assertThat(progress.attendedTimes()).isZero();
            assertThat(progress.enrolled()).isTrue();
        });
    }

    private static EngagementInputs inputs(OfferedSession session, int minutes) {
        var dose = new ExpectedDose(
                INTERVENTION, Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL, DAY.minusDays(7), DAY.plusDays(60));
        return new EngagementInputs(
                DAY.minusDays(7), DAY, at(DAY, minutes), List.of(dose), List.of(), List.of(session));
    }

    private static OfferedSession session(Stream stream, boolean marked, String family) {
        List<Member> members = Arrays.stream(family.split(" "))
                .map(CountsFromTheMarkTest::member)
                .toList();
        return new OfferedSession(CHILD, stream, null, "", DAY, at(DAY, 0), at(DAY, 90), null, marked, members);
    }

    private static Member member(String how) {
        return switch (how) {
            case "CAME" -> new Member(CHILD, Place.KEPT, at(DAY, 0), null, false, false, null);
            case "EARLY" -> new Member(CHILD, Place.KEPT, at(DAY, -10), null, false, false, null);
            case "ABSENT" -> new Member(OTHER_CHILD, Place.KEPT, null, null, true, false, null);
            case "EXCUSED" -> new Member(OTHER_CHILD, Place.KEPT, null, null, true, true, null);
            case "TAKEN_BACK" -> new Member(OTHER_CHILD, Place.TAKEN_BACK, null, null, false, false, null);
            default -> new Member(OTHER_CHILD, Place.KEPT, null, null, false, false, null);
        };
    }
}

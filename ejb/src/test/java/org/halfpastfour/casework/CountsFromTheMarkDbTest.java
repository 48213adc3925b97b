package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Involvement;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.engagement.StreamDose;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family repair session from ten to eleven, and a class, marked while they go on; and what every figure says then. */
class CountsFromTheMarkDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Family family;
    private ClientId client;
    private LocalDate day;

    @BeforeEach
    void aFamilyUnderAConsent() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        family = scene.family("7K3M-9XQ2");
        day = scene.today.plusDays(1);
        CaseScene.Desk desk = scene.by(caseworker);
        client = desk.open("C-1", family.code());
        assertThat(desk.consent(client, family, scene.today.minusDays(28))).isNotNull();
    }

    /** Within the hour, at its end, and later. */
    @ParameterizedTest
    @ValueSource(ints = {0, 30, 60, 300})
    void aSessionCountsInEveryFigureFromTheMarkOn(int minutes) {
        InterventionId intervention = expecting();
        RepairId repair = hold(intervention);
        CaseScene.Desk desk = at(minutes);
        CountedRepair counted = mark(desk, repair, came(2), came(3));
        assertThat(counted.outcome()).isEqualTo(Outcome.ATTENDED);
        Engagement engagement = engagement(desk);
        assertThat(counted.toward()).isEqualTo(engagement.interventions());
        assertThat(engagement.interventions()).singleElement().satisfies(progress -> {
            assertThat(progress.attendedTimes()).isEqualTo(1);
            assertThat(progress.lastAttended()).isEqualTo(day);
        });
        assertThat(engagement.family().doseMinutes()).isEqualTo(new Share(60, 60));
        assertThat(engagement.family().retentionWeeks()).isEqualTo(new Share(1, 1));
        assertThat(engagement.family().involvement()).isEqualTo(new Involvement(2.5, 2));
        assertThat(engagement.rows()).extracting(EngagementRow::outcome).containsExactly(Outcome.ATTENDED);
        assertThat(desk.read(client).repairs().getFirst().state()).isEqualTo(RepairState.HELD);
        assertThat(desk.ask(() ->
                        desk.get(Cases.class).myFamilies(FindCases.first()).items()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.lastAttended()).isEqualTo(day);
                    assertThat(row.lastContact()).isEqualTo(day);
                    assertThat(row.streams())
                            .filteredOn(dose -> dose.stream() == Stream.FAMILY_REPAIR)
                            .singleElement()
                            .extracting(StreamDose::attended)
                            .isEqualTo(1);
                });
    }

    @Test
    void untilItIsMarkedItIsToComeAndAfterItsEndNotMarked() {
        assertThat(hold(expecting())).isNotNull();
        assertThat(outcome(at(30))).isEqualTo(Outcome.UPCOMING);
        assertThat(outcome(at(60))).isEqualTo(Outcome.UNMARKED);
    }

    @Test
    void aCorrectionCountsAtOnceTooWithinTheHourAndAfterIt() {
        RepairId repair = hold(expecting());
        assertThat(mark(at(20), repair, came(2), came(3)).outcome()).isEqualTo(Outcome.ATTENDED);
        CountedRepair missed = mark(at(30), repair, absent(), absent());
        assertThat(missed).isEqualTo(new CountedRepair(Outcome.MISSED, List.of()));
        assertThat(engagement(at(30)).interventions())
                .extracting(InterventionProgress::attendedTimes)
                .containsExactly(0);
        assertThat(engagement(at(30)).family().missedSessionsInARow()).isEqualTo(1);
        assertThat(mark(at(120), repair, absent(), excused()).outcome()).isEqualTo(Outcome.EXCUSED);
        assertThat(engagement(at(120)).family().missedSessionsInARow()).isZero();
        assertThat(mark(at(130), repair, came(1), excused()).outcome()).isEqualTo(Outcome.ATTENDED);
    }

    @Test
    void whatIsSaidAfterTheMarkIsWhatTheFiguresSay() {
        RepairId withoutIntervention = hold(null);
        assertThat(mark(at(30), withoutIntervention, came(2), came(3)))
                .isEqualTo(new CountedRepair(Outcome.ATTENDED, List.of()));
    }

    @Test
    void aSessionBeforeTheStartOfThePlanIsSaidNotToCount() {
        RepairId repair = hold(null);
        CaseScene.Desk later = scene.by(caseworker, Clock.offset(scene.clock, Duration.ofDays(10)));
        later.ask(() -> later.get(CarePlans.class)
                .make(new MakePlan(client, scene.today.plusDays(9), scene.today.plusDays(90))));
        assertThat(mark(later, repair, came(2), came(3))).isEqualTo(new CountedRepair(null, List.of()));
    }

    /** The sheet says of others that they came; of the family only what is marked of it. */
    @Test
    void aChildCountsFromItsArrivalAndNotFromThatOfOthers() {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", day);
        UUID booking = scene.booking(family, session, day, "CONFIRMED");
        CaseScene.Family other = scene.family("8K3M-9XQ3");
        arrived(other, session, scene.booking(other, session, day, "CONFIRMED"));
        int within = 7 * 60;
        assertThat(outcome(at(within))).isEqualTo(Outcome.UPCOMING);
        arrived(family, session, booking);
        assertThat(outcome(at(within))).isEqualTo(Outcome.ATTENDED);
        assertThat(engagement(at(within)).family().doseMinutes()).isEqualTo(new Share(85, 90));
        scene.sql(
                "UPDATE programme.attendance SET arrived_at = NULL, absence = 'UNEXCUSED' WHERE booking_id = ?",
                booking);
        assertThat(outcome(at(within))).isEqualTo(Outcome.MISSED);
    }

    @Test
    void theKeptResultSaysWhatWasSaidAtThatMoment() throws Exception {
        RepairId repair = hold(expecting());
        assertThat(outcome(at(10))).isEqualTo(Outcome.UPCOMING);
        assertThat(mark(at(20), repair, came(2), came(3))).isNotNull();
        assertThat(outcome(at(30))).isEqualTo(Outcome.ATTENDED);
        assertThat(outcome(at(60))).isEqualTo(Outcome.ATTENDED);
        assertThat(scene.strings("SELECT result FROM casework.engagement ORDER BY computed_at, id"))
                .satisfiesExactly(before -> assertThat(before).contains("UPCOMING"), after -> assertThat(after)
                        .contains("ATTENDED"));
    }

    private void arrived(CaseScene.Family whose, UUID session, UUID booking) {
        scene.sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                session,
                booking,
                whose.child(),
                scene.at(day, 16, 35));
    }

    private InterventionId expecting() {
        return scene.by(caseworker).expecting(client, Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL);
    }

    private RepairId hold(@Nullable InterventionId intervention) {
        CaseScene.Desk desk = scene.by(caseworker);
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .hold(new HoldRepair(
                        client,
                        family.household(),
                        HomeId.of(scene.home),
                        RoomId.of(scene.room),
                        TimeRange.of(scene.at(day, 10, 0), Duration.ofMinutes(60)),
                        RepairModel.SINGLE_FAMILY,
                        intervention,
                        List.of(family.child()))));
    }

    /** So many minutes after the start of the family repair session. */
    private CaseScene.Desk at(int minutes) {
        return scene.by(
                caseworker, Clock.fixed(scene.at(day, 10, 0).plus(Duration.ofMinutes(minutes)), CaseScene.ZONE));
    }

    private CountedRepair mark(CaseScene.Desk desk, RepairId repair, Mark ofClient, Mark ofChild) {
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .mark(new MarkRepair(
                        repair, List.of(ofClient.of(client.value()), ofChild.of(family.child())), Set.of(), "")));
    }

    private Outcome outcome(CaseScene.Desk desk) {
        return Objects.requireNonNull(engagement(desk).rows().getFirst()).outcome();
    }

    private Engagement engagement(CaseScene.Desk desk) {
        return desk.ask(() -> desk.get(Engagements.class).engagement(client));
    }

    private static Mark came(int involvement) {
        return person -> new PersonMark(person, true, false, involvement);
    }

    private static Mark absent() {
        return person -> new PersonMark(person, false, false, null);
    }

    private static Mark excused() {
        return person -> new PersonMark(person, false, true, null);
    }

    private interface Mark {
        PersonMark of(UUID person);
    }
}

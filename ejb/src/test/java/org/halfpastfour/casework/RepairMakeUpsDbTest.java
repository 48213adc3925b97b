package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session that is made up counts once, whatever became of either. */
class RepairMakeUpsDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private CaseScene.Family family;
    private ClientId client;
    private InterventionId intervention;

    @BeforeEach
    void aFamilyWithAPlan() {
        scene = new CaseScene();
        desk = scene.by(scene.caseworker("caseworker"));
        family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        assertThat(consent).isNotNull();
        intervention = desk.expecting(client, Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 0, 1",
        "false, true, 1, 1",
        "true, false, 1, 1",
        "true, true, 1, 1",
    })
    void theTwoCountOnce(boolean cameFirst, boolean cameThen, int attended, int rows) {
        RepairId missed = desk.ask(() -> desk.get(FamilyRepairs.class).hold(at(1)));
        held(missed, 3, cameFirst);
        RepairId made = makeUp(missed, 2);
        assertThat(rowsOfRepair()).as("while it is to come").isEqualTo(1);
        held(made, 1, cameThen);
        Engagement engagement = engagement();
        assertThat(engagement.interventions().getFirst().attendedTimes()).isEqualTo(attended);
        assertThat(rowsOfRepair()).isEqualTo(rows);
    }

    /** The first is missed, the second called off or missed, the third held. */
    @ParameterizedTest
    @CsvSource({"true, true, 1", "true, false, 0", "false, true, 1", "false, false, 0"})
    void aMakeUpOfAMakeUpStandsForBoth(boolean calledOff, boolean cameThen, int attended) {
        RepairId missed = desk.ask(() -> desk.get(FamilyRepairs.class).hold(at(1)));
        held(missed, 5, false);
        RepairId second = makeUp(missed, 2);
        if (calledOff) {
            desk.tell(() -> desk.get(FamilyRepairs.class).cancel(second, CancelledBy.FAMILY));
        } else {
            held(second, 3, false);
        }
        held(makeUp(second, 3), 1, cameThen);
        assertThat(engagement().interventions().getFirst().attendedTimes()).isEqualTo(attended);
        assertThat(engagement().rows().stream().filter(row -> row.stream() == Stream.FAMILY_REPAIR))
                .hasSize(1);
    }

    @Test
    void whoCameOnceIsToldThatTheOtherOneCounts() {
        RepairId missed = desk.ask(() -> desk.get(FamilyRepairs.class).hold(at(1)));
        held(missed, 3, false);
        RepairId made = makeUp(missed, 2);
        held(made, 1, true);
        assertThat(marked(missed, false)).matches(CountedRepair::otherCounts).matches(told -> told.outcome() == null);
        assertThat(marked(missed, true).otherCounts()).isFalse();
        assertThat(marked(made, true).otherCounts()).isTrue();
    }

    @Test
    void twoMakeUpsOfDifferentSessionsAddNothingToEachOther() {
        List<RepairId> missed = IntStream.of(1, 2)
                .mapToObj(day -> {
                    RepairId each = desk.ask(() -> desk.get(FamilyRepairs.class).hold(at(day)));
                    held(each, 7 - day, false);
                    return each;
                })
                .toList();
        held(makeUp(missed.getFirst(), 3), 2, true);
        held(makeUp(missed.getLast(), 4), 1, true);
        assertThat(engagement().interventions().getFirst().attendedTimes()).isEqualTo(2);
    }

    @Test
    void aSessionIsMadeUpOnceAndOnlyWhenItIsOver() {
        RepairId missed = desk.ask(() -> desk.get(FamilyRepairs.class).hold(at(1)));
        assertThatThrownBy(() -> makeUp(missed, 2)).matches(CaseError.NOTHING_TO_MAKE_UP::stopped);
        held(missed, 3, false);
        assertThat(makeUp(missed, 2)).isNotNull();
        assertThatThrownBy(() -> makeUp(missed, 4)).matches(CaseError.REPAIR_MADE_UP::stopped);
        ClientId other = desk.open("C-2", scene.family("7K3M-9XQ3").code());
        HoldRepair foreign = new HoldRepair(
                other,
                family.household(),
                HomeId.of(scene.home),
                RoomId.of(scene.room),
                at(5).during(),
                RepairModel.SINGLE_FAMILY,
                null,
                List.of());
        assertThatThrownBy(() -> desk.ask(() -> desk.get(RepairMakeUps.class).hold(new MakeUpRepair(foreign, missed))))
                .matches(CaseError.NOTHING_TO_MAKE_UP::stopped);
    }

    private HoldRepair at(int daysAhead) {
        return new HoldRepair(
                client,
                family.household(),
                HomeId.of(scene.home),
                RoomId.of(scene.room),
                TimeRange.of(scene.at(scene.today.plusDays(daysAhead), 10, 0), Duration.ofMinutes(60)),
                RepairModel.SINGLE_FAMILY,
                intervention,
                List.of(family.child()));
    }

    private RepairId makeUp(RepairId missed, int daysAhead) {
        return desk.ask(() -> desk.get(RepairMakeUps.class).hold(new MakeUpRepair(at(daysAhead), missed)));
    }

    /** As if it had been held so many days ago. */
    private void held(RepairId repair, int daysAgo, boolean came) {
        LocalDate day = scene.today.minusDays(daysAgo);
        scene.sql(
                "UPDATE programme.session SET date = ?, starts_at = ?, ends_at = ? WHERE id ="
                        + " (SELECT session_id FROM casework.repair_session WHERE id = ?)",
                day,
                scene.at(day, 10, 0),
                scene.at(day, 11, 0),
                repair.value());
        scene.sql(
                "UPDATE casework.repair_session SET starts_at = ?, ends_at = ? WHERE id = ?",
                scene.at(day, 10, 0),
                scene.at(day, 11, 0),
                repair.value());
        assertThat(marked(repair, came)).isNotNull();
    }

    private CountedRepair marked(RepairId repair, boolean came) {
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .mark(new MarkRepair(
                        repair,
                        List.of(
                                new PersonMark(client.value(), came, false, came ? 2 : null),
                                new PersonMark(family.child(), came, false, came ? 2 : null)),
                        Set.of(),
                        "")));
    }

    private Engagement engagement() {
        return desk.ask(() -> desk.get(Engagements.class).engagement(client));
    }

    private long rowsOfRepair() {
        return engagement().rows().stream()
                .filter(row -> row.stream() == Stream.FAMILY_REPAIR)
                .filter(row -> row.end().isBefore(scene.clock.instant()))
                .count();
    }
}

package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.AlertKind;
import org.halfpastfour.attendance.AttendanceError;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.attendance.MarkDeparture;
import org.halfpastfour.attendance.PresenceState;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AnswerHealthNote;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody comes, or has come, whom a rule refuses by now: every fact × before and after the arrival, child and adult. A
 * child is let in; what refuses it stands open until the home keeps it for a reason or the family puts it right.
 */
class ArrivedMattersDbTest {

    enum Change {
        BEFORE_THE_ARRIVAL,
        AFTER_THE_ARRIVAL
    }

    /** What becomes of the adult who comes along. */
    enum Mother {
        LEFT_THE_HOUSEHOLD,
        BANNED,
        BLOCKED
    }

    private final SignUpScene at = new SignUpScene();
    private final Families families = at.scene.wiring.get(Families.class);
    private final Attendances attendances = at.scene.wiring.get(Attendances.class);
    private final Household family = at.scene.household(1);
    private final AdultId father = SecondGuardian.of(family);
    private final SessionId event = at.familyEvent(4);

    ArrivedMattersDbTest() {
        ChangedFact.consents(at, family);
        at.scene.asStaff();
        run(() -> {
            families.answerHealthNote(new AnswerHealthNote(family.child(), "", "", ""));
            return null;
        });
        at.scene.asParentOf(family);
        run(() -> at.signUp.book(
                new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)));
    }

    static Stream<Arguments> everyFactBeforeAndAfter() {
        return Arrays.stream(ChangedFact.values())
                .flatMap(fact -> Arrays.stream(Change.values()).map(change -> Arguments.of(fact, change)));
    }

    @ParameterizedTest
    @MethodSource("everyFactBeforeAndAfter")
    void aChildIsLetInAndWhatRefusesItIsOpenUntilTheHomeKeepsIt(ChangedFact fact, Change change) {
        comes(family.child().value(), change, () -> fact.happens(at, family, event));
        at.scene.clock.put(TOMORROW, "09:10");

        assertThat(rulesOf(family.child().value())).isEqualTo(rules(fact));
        assertThat(row(family.child().value()).open()).isEqualTo(rules(fact));
        assertThat(open()).allSatisfy(matter -> assertThat(matter.choices()).doesNotContain(Choice.Kind.CANCEL));

        keepAll();
        assertThat(open()).isEmpty();
        assertThat(row(family.child().value()).open()).isEmpty();
        assertThat(alerts()).doesNotContain(AlertKind.WITHOUT_COMPANY);
    }

    /** A fact without a row here does not compile. */
    private static Set<String> rules(ChangedFact fact) {
        return switch (fact) {
            case SEATS, ROOM, HOME, OPENING_HOURS, CLOSED_DAY -> Set.of();
            case AGE_LIMIT -> Set.of("age");
            case MEMBERSHIP -> Set.of("membership");
            case GUARDIANSHIP -> Set.of("consent", "without-company");
            case CONSENT -> Set.of("consent");
            case BAN, BLOCK -> Set.of("without-company");
        };
    }

    @ParameterizedTest
    @EnumSource(Mother.class)
    void anAdultWhoHasComeStaysOnTheBoardAndIsOpenOrInRed(Mother becomes) {
        arrive(family.adult().value());
        become(becomes);
        at.scene.clock.put(TOMORROW, "09:10");
        assertThat(row(family.adult().value()).state()).isEqualTo(PresenceState.HERE);
        if (becomes == Mother.LEFT_THE_HOUSEHOLD) {
            assertThat(rulesOf(family.adult().value())).containsExactly("membership");
        } else {
            assertThat(rulesOf(family.adult().value())).isEmpty();
            assertThat(alerts()).contains(AlertKind.BARRED_ADULT);
        }
    }

    @ParameterizedTest
    @EnumSource(Mother.class)
    void anAdultWhoMustNotBeBesideTheChildIsNotLetInAndWhoLeftTheHouseholdIsOpen(Mother becomes) {
        become(becomes);
        if (becomes == Mother.LEFT_THE_HOUSEHOLD) {
            arrive(family.adult().value());
            assertThat(rulesOf(family.adult().value())).containsExactly("membership");
            assertThat(row(family.adult().value()).open()).containsExactly("membership");
        } else {
            assertThatThrownBy(() -> arrive(family.adult().value()))
                    .matches(AttendanceError.NOT_BESIDE_THIS_CHILD::stopped);
        }
    }

    @Test
    void whatTheFamilyPutsRightIsOpenNoMore() {
        comes(family.child().value(), Change.AFTER_THE_ARRIVAL, () -> ChangedFact.CONSENT.happens(at, family, event));
        assertThat(rulesOf(family.child().value())).containsExactly("consent");
        at.scene.asStaff();
        run(() -> families.giveConsent(
                new GiveConsent(family.child(), family.adult(), ConsentKind.PARTICIPATION, 1, TODAY, null)));
        assertThat(open()).isEmpty();
        assertThat(row(family.child().value()).open()).isEmpty();
    }

    @Test
    void ofWhoHasGoneNothingIsLeftToDecide() {
        comes(
                family.child().value(),
                Change.BEFORE_THE_ARRIVAL,
                () -> ChangedFact.AGE_LIMIT.happens(at, family, event));
        at.scene.clock.put(TOMORROW, "09:10");
        assertThat(rulesOf(family.child().value())).containsExactly("age");
        run(() -> attendances.depart(new MarkDeparture(event, family.child(), null, father, false)));
        assertThat(open()).isEmpty();
        assertThat(row(family.child().value()).open()).isEmpty();
    }

    @Test
    void whoIsInTheRoomIsHandedToTheHouseholdWhereTheChildLives() {
        Household elsewhere = at.scene.household(0);
        comes(family.child().value(), Change.AFTER_THE_ARRIVAL, () -> {
            ChangedFact.MEMBERSHIP.happens(at, family, event);
            sql(
                    "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                    UUID.randomUUID(),
                    elsewhere.id().value(),
                    family.child().value(),
                    TOMORROW);
        });
        at.scene.clock.put(TOMORROW, "09:10");
        Matter left = ofChild().getFirst();
        assertThat(left.choices()).containsExactlyInAnyOrder(Choice.Kind.KEEP, Choice.Kind.HAND_OVER);
        settle(List.of(new Choice(left.key(), Choice.Kind.HAND_OVER, null)));
        assertThat(rulesOf(family.child().value())).doesNotContain("membership");
        assertThat(row(family.child().value()).state()).isEqualTo(PresenceState.HERE);
    }

    @Test
    void whoseParentIsOnTheStaffReadsNothingOpenAboutTheOwnChild() {
        comes(family.child().value(), Change.AFTER_THE_ARRIVAL, () -> ChangedFact.AGE_LIMIT.happens(at, family, event));
        at.scene.asker.become(family.parent(), Set.of(at.scene.home.value()), Set.of());
        assertThat(run(() -> attendances.board(event)).rows())
                .allSatisfy(row -> assertThat(row.open()).isEmpty());
    }

    private void comes(UUID person, Change order, Runnable change) {
        if (order == Change.BEFORE_THE_ARRIVAL) {
            change.run();
            arrive(person);
        } else {
            arrive(person);
            change.run();
        }
    }

    private void become(Mother mother) {
        switch (mother) {
            case LEFT_THE_HOUSEHOLD ->
                sql(
                        "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                        TODAY,
                        family.adult().value());
            case BANNED -> ChangedFact.BAN.happens(at, family, event);
            case BLOCKED -> ChangedFact.BLOCK.happens(at, family, event);
        }
    }

    private void arrive(UUID person) {
        at.scene.clock.put(TOMORROW, "08:50");
        at.scene.asStaff();
        BoardRow row = run(() -> attendances.arrive(new MarkArrival(event, ChildId.of(person), null)));
        assertThat(row.state()).isEqualTo(PresenceState.HERE);
    }

    private BoardRow row(UUID person) {
        at.scene.asStaff();
        return run(() -> attendances.board(event)).rows().stream()
                .filter(row -> row.participant().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<AlertKind> alerts() {
        at.scene.asStaff();
        return run(() -> attendances.day(at.scene.home, TOMORROW)).alerts().stream()
                .map(Alert::kind)
                .toList();
    }

    private void keepAll() {
        settle(open().stream()
                .map(matter -> new Choice(matter.key(), Choice.Kind.KEEP, "孩子已经来了"))
                .toList());
    }

    private void settle(List<Choice> choices) {
        at.scene.asStaff();
        run(() -> {
            at.matters.settle(at.scene.home, new Settlement(choices));
            return null;
        });
    }

    private Set<String> rulesOf(UUID person) {
        return open().stream()
                .filter(matter -> matter.booking() != null)
                .filter(matter -> isOf(matter, person))
                .map(Matter::rule)
                .collect(Collectors.toSet());
    }

    private List<Matter> ofChild() {
        return open().stream()
                .filter(matter -> isOf(matter, family.child().value()))
                .toList();
    }

    private boolean isOf(Matter matter, UUID person) {
        UUID booking = matter.booking();
        return booking != null
                && run(() -> at.scene.wiring.get(BookingRecords.class).entry(new BookingId(booking))).stream()
                        .anyMatch(entry -> entry.participant().equals(person));
    }

    private List<Matter> open() {
        at.scene.asStaff();
        return run(() -> at.matters.open(at.scene.home));
    }
}

package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.number;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.MarkArrival;
import org.halfpastfour.family.AdultBarred;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.BlockGuardian;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.Families;
import org.halfpastfour.family.FamilyEndings;
import org.halfpastfour.family.ForbidPickup;
import org.halfpastfour.family.PickupPerson;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Consequence;
import org.halfpastfour.shared.Consequence.Kind;
import org.halfpastfour.shared.Foretold;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a ban or a block ends is shown before it is saved, and is what then happens. */
class ForetoldBansDbTest {

    enum Fact {
        BAN,
        BLOCK
    }

    /** What the father has, with the mother beside him or alone with the child. */
    enum Stage {
        WAITING,
        WAITING_ALONE,
        OFFERED,
        OFFERED_ALONE,
        CONFIRMED,
        CONFIRMED_ALONE,
        ARRIVED
    }

    private static final String FATHER = SecondGuardian.NAME;
    private static final String CHILD = "王小雨1";

    private final SignUpScene at = new SignUpScene();
    private final Families families = at.scene.wiring.get(Families.class);
    private final FamilyEndings endings = at.scene.wiring.get(FamilyEndings.class);
    private final Household family = at.scene.household(1);
    private final AdultId father = SecondGuardian.of(family);

    ForetoldBansDbTest() {
        at.scene.wiring.whenFired(AdultBarred.class, at.scene.wiring.get(BarredAdults.class)::barred);
    }

    static Stream<Arguments> everyFactAndStage() {
        return Arrays.stream(Fact.values())
                .flatMap(fact -> Arrays.stream(Stage.values()).map(stage -> Arguments.of(fact, stage)));
    }

    @ParameterizedTest
    @MethodSource("everyFactAndStage")
    void whatIsShownBeforehandChangesNothingAndIsWhatThenHappens(Fact fact, Stage stage) {
        SessionId event = bring(stage);
        List<String> before = states(event);
        List<Consequence> foretold = foretold(fact);
        assertThat(states(event)).isEqualTo(before);
        assertThat(foretold)
                .allSatisfy(each -> assertThat(each.session()).isEqualTo(event.value()))
                .extracting(Consequence::kind, each -> Set.copyOf(each.names()), Consequence::people)
                .containsExactlyInAnyOrder(expected(stage));
        bar(fact);
        assertThat(states(event)).isNotEqualTo(before);
        assertThat(number(
                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND household_id = ?"
                                + " AND state IN ('CONFIRMED', 'OFFERED', 'WAITING')",
                        event.value(),
                        family.id().value()))
                .isEqualTo(before.size() - ended(foretold));
    }

    /** A stage without a row here does not compile. */
    private static Tuple[] expected(Stage stage) {
        return switch (stage) {
            case WAITING -> new Tuple[] {Tuple.tuple(Kind.WAIT_ENDS, Set.of(FATHER), 1)};
            case WAITING_ALONE -> new Tuple[] {Tuple.tuple(Kind.WAIT_ENDS, Set.of(FATHER, CHILD), 2)};
            case OFFERED -> new Tuple[] {Tuple.tuple(Kind.OFFER_ENDS, Set.of(FATHER), 1)};
            case OFFERED_ALONE -> new Tuple[] {Tuple.tuple(Kind.OFFER_ENDS, Set.of(FATHER, CHILD), 2)};
            case CONFIRMED, ARRIVED -> new Tuple[] {Tuple.tuple(Kind.PLACE_ENDS, Set.of(FATHER), 1)};
            case CONFIRMED_ALONE ->
                new Tuple[] {
                    Tuple.tuple(Kind.PLACE_ENDS, Set.of(FATHER), 1), Tuple.tuple(Kind.WITHOUT_COMPANY, Set.of(CHILD), 1)
                };
        };
    }

    @Test
    void aBanAnswersWhatItEnded() {
        bring(Stage.CONFIRMED_ALONE);
        List<Consequence> foretold = foretold(Fact.BAN);
        at.scene.asStaff();
        assertThat(run(() -> families.forbidPickup(ban())).ended()).isEqualTo(foretold);
    }

    @Test
    void aBanThatEndsNothingSaysSo() {
        at.familyEvent(6);
        assertThat(foretold(Fact.BAN)).isEmpty();
    }

    @Test
    void atAnotherHomeItIsToldWithoutNames() {
        bring(Stage.CONFIRMED);
        HomeScene elsewhere = new HomeScene();
        sql(
                "INSERT INTO programme.household_member (id, household_id, person_id, from_date) VALUES (?, ?, ?, ?)",
                Ids.next(),
                elsewhere.household(1).id().value(),
                family.child().value(),
                TODAY.minusDays(9));
        at.scene.asker.become(elsewhere.staffAccount, Set.of(elsewhere.home.value()), Set.of());
        assertThat(foretold(() -> endings.foretellBan(ban()))).singleElement().satisfies(each -> {
            assertThat(each.names()).isEmpty();
            assertThat(each.people()).isEqualTo(1);
        });
    }

    private static long ended(List<Consequence> foretold) {
        return foretold.stream()
                .filter(each -> each.kind() != Kind.WITHOUT_COMPANY)
                .mapToInt(Consequence::people)
                .sum();
    }

    private List<Consequence> foretold(Fact fact) {
        at.scene.asStaff();
        return foretold(() -> {
            switch (fact) {
                case BAN -> endings.foretellBan(ban());
                case BLOCK -> endings.foretellBlock(block());
            }
        });
    }

    private static List<Consequence> foretold(Runnable asking) {
        Foretold answer = catchThrowableOfType(
                Foretold.class,
                () -> run(() -> {
                    asking.run();
                    return null;
                }));
        assertThat(answer).isNotNull();
        return answer.consequences();
    }

    private void bar(Fact fact) {
        at.scene.asStaff();
        run(() -> {
            switch (fact) {
                case BAN -> {
                    var unused = families.forbidPickup(ban());
                }
                case BLOCK -> {
                    var unused = families.blockGuardian(block());
                }
            }
            return null;
        });
    }

    private ForbidPickup ban() {
        return new ForbidPickup(family.child(), PickupPerson.of(father), TODAY, null, "法院裁定");
    }

    private BlockGuardian block() {
        return new BlockGuardian(family.child(), father, "法院裁定");
    }

    private SessionId bring(Stage stage) {
        return switch (stage) {
            case WAITING -> after(full(), father, family.adult());
            case WAITING_ALONE -> after(full(), father);
            case OFFERED -> offered(father, family.adult());
            case OFFERED_ALONE -> offered(father);
            case CONFIRMED -> after(at.familyEvent(6), father, family.adult());
            case CONFIRMED_ALONE -> after(at.familyEvent(6), father);
            case ARRIVED -> {
                SessionId event = after(at.familyEvent(6), father, family.adult());
                at.scene.clock.put(TOMORROW, "08:50");
                at.scene.asStaff();
                run(() -> at.scene
                        .wiring
                        .get(Attendances.class)
                        .arrive(new MarkArrival(event, ChildId.of(father.value()), null)));
                yield event;
            }
        };
    }

    private SessionId after(SessionId event, AdultId... adults) {
        book(event, family, adults);
        return event;
    }

    private SessionId full() {
        SessionId event = at.familyEvent(3);
        Household other = at.scene.household(1);
        book(event, other, other.adult());
        return event;
    }

    private SessionId offered(AdultId... adults) {
        SessionId event = at.familyEvent(3);
        Household other = at.scene.household(2);
        List<BookingSummary> first = book(event, other, other.adult());
        book(event, family, adults);
        at.scene.asStaff();
        first.stream()
                .filter(one -> !one.participant().equals(other.adult().value()))
                .forEach(one -> run(() -> at.signUp.cancel(one.id())));
        return event;
    }

    private List<BookingSummary> book(SessionId event, Household household, AdultId... adults) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.book(
                        new BookSession(event, household.id(), household.children(), List.of(adults), false, null)))
                .bookings();
    }

    /** Of the family, whoever looks. */
    private List<String> states(SessionId event) {
        return Stream.of(family.child().value(), family.adult().value(), father.value())
                .flatMap(person -> Arrays.stream(BookingState.values())
                        .filter(state -> number(
                                        "SELECT count(*) FROM programme.booking WHERE session_id = ? AND participant_id = ? AND state = ?",
                                        event.value(),
                                        person,
                                        state.name())
                                > 0)
                        .map(state -> person + " " + state))
                .toList();
    }
}

package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fact that a booking rests on × every stage of a booking. The fact changes behind the product's back, as a birthday
 * or another node would change it; that what was agreed is looked at again must then follow from what holds.
 */
class RecheckMatrixDbTest {

    enum Stage {
        WAITING,
        OFFERED,
        CONFIRMED,
        ABSENCE_NOTICE,
        UNDER_WAY,
        OVER;

        boolean isToCome() {
            return this != UNDER_WAY && this != OVER;
        }
    }

    private final SignUpScene at = new SignUpScene();
    private final Household family = at.scene.household(1);
    private final Household others = at.scene.household(1);
    private final SessionId event = at.familyEvent(2);

    RecheckMatrixDbTest() {
        ChangedFact.consents(at, family);
    }

    static Stream<Arguments> everyFactAndStage() {
        return Arrays.stream(ChangedFact.values())
                .flatMap(fact -> Arrays.stream(Stage.values()).map(stage -> Arguments.of(fact, stage)));
    }

    @ParameterizedTest
    @MethodSource("everyFactAndStage")
    void whatIsToComeIsLookedAtAgainAndWhatBeganIsNot(ChangedFact fact, Stage stage) {
        bring(stage);
        assertThat(open()).isEmpty();
        fact.happens(at, family, event);
        assertThat(open()).extracting(Matter::rule).hasSameElementsAs(stage.isToCome() ? rules(fact) : Set.of());
    }

    /** A fact without a row here does not compile. */
    private static Set<String> rules(ChangedFact fact) {
        return switch (fact) {
            case SEATS -> Set.of("seats");
            case ROOM -> Set.of("room-closed");
            case HOME -> Set.of("home-closed");
            case OPENING_HOURS -> Set.of("outside-opening-hours");
            case CLOSED_DAY -> Set.of("closed-day");
            case AGE_LIMIT -> Set.of("age");
            case MEMBERSHIP -> Set.of("membership");
            case GUARDIANSHIP -> Set.of("without-company", "consent");
            case CONSENT -> Set.of("consent");
            case BAN -> Set.of("barred", "without-company");
            case BLOCK -> Set.of("barred", "without-company");
        };
    }

    private BookingSummary ofChild(List<BookingSummary> booked) {
        return booked.stream()
                .filter(booking -> booking.participant().equals(others.child().value()))
                .findFirst()
                .orElseThrow();
    }

    private void bring(Stage stage) {
        switch (stage) {
            case WAITING -> {
                book(others);
                book(family);
            }
            case OFFERED -> {
                List<BookingSummary> first = book(others);
                book(family);
                at.cancel(others, ofChild(first));
            }
            case CONFIRMED -> book(family);
            case ABSENCE_NOTICE -> absent(book(family));
            case UNDER_WAY -> {
                book(family);
                at.scene.clock.put(TOMORROW, "09:00");
            }
            case OVER -> {
                book(family);
                at.scene.clock.put(TOMORROW, "11:00");
            }
        }
    }

    private List<BookingSummary> book(Household household) {
        at.scene.asParentOf(household);
        return run(() -> at.signUp.book(new BookSession(
                        event, household.id(), household.children(), List.of(household.adult()), false, null)))
                .bookings();
    }

    private void absent(List<BookingSummary> booked) {
        booked.forEach(booking -> sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, absence)"
                        + " VALUES (?, ?, ?, ?, 'EXCUSED')",
                Ids.next(),
                event.value(),
                booking.id().value(),
                booking.participant()));
    }

    private List<Matter> open() {
        at.scene.asStaff();
        return run(() -> at.matters.open(at.scene.home));
    }
}

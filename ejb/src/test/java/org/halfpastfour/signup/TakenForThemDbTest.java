package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.halfpastfour.signup.SignUpScene.TOMORROW;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.at;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family that waits may have a place taken for it, by the same rules as it would itself. */
class TakenForThemDbTest {

    private static final Instant START = at(TOMORROW, "16:30");

    private final SignUpScene at = new SignUpScene();
    private final WaitingChoices choices = at.scene.wiring.get(WaitingChoices.class);
    private final TakenForThem taken = at.scene.wiring.get(TakenForThem.class);
    private final Household family = at.scene.household(1);
    private final Household inside = at.scene.household(1);
    private final SessionId session = at.session(1);
    private final BookingSummary place = at.book(session, inside).getFirst();
    private final BookingSummary waiting = at.book(session, family).getFirst();

    @Test
    void theFreedPlaceIsTheirsWithoutBeingAsked() {
        choose(family, waiting, START);
        at.cancel(inside, place);
        assertThat(take()).isTrue();
        assertThat(booking()).extracting(BookingSummary::state).isEqualTo(BookingState.CONFIRMED);
        assertThat(at.offers(family)).isEmpty();
    }

    @Test
    void whoDidNotChooseIsAsked() {
        at.cancel(inside, place);
        assertThat(take()).isFalse();
        assertThat(at.offers(family)).hasSize(1);
    }

    @Test
    void afterTheMomentTheyAreAskedAgain() {
        choose(family, waiting, at(TODAY, "12:00"));
        assertThat(booking().waiting().takeUntil()).isEqualTo(at(TODAY, "12:00"));
        at.scene.clock.put(TODAY, "12:00");
        at.cancel(inside, place);
        assertThat(take()).isFalse();
        assertThat(at.offers(family)).hasSize(1);
    }

    @Test
    void theyMayChooseToBeAskedAgain() {
        choose(family, waiting, START);
        choose(family, waiting, null);
        at.cancel(inside, place);
        assertThat(take()).isFalse();
        assertThat(at.offers(family)).hasSize(1);
    }

    @Test
    void whatTheyWaitForAtTheSameTimeEnds() {
        SessionId beside = at.sessionBeside(1, TOMORROW, "16:30", "18:00");
        at.book(beside, at.scene.household(1));
        at.book(beside, family);
        choose(family, waiting, START);
        at.cancel(inside, place);
        assertThat(take()).isTrue();
        assertThat(at.waiting(beside)).isEmpty();
    }

    @Test
    void whatTheyHaveMeanwhileAtThatTimeIsNotTakenAwayAndTheOfferIsTheirsToAnswer() {
        choose(family, waiting, START);
        at.cancel(inside, place);
        SessionId beside = at.sessionBeside(3, TOMORROW, "16:00", "17:00");
        sql("UPDATE programme.offer SET state = 'WITHDRAWN' WHERE session_id = ? AND state = 'OPEN'", beside.value());
        at.book(beside, family);
        assertThat(take()).isFalse();
        assertThat(at.view(beside).taken()).isEqualTo(1);
    }

    @Test
    void nothingIsTakenForWhoLeftTheHousehold() {
        choose(family, waiting, START);
        sql(
                "UPDATE programme.household_member SET to_date = ? WHERE person_id = ?",
                TODAY.minusDays(1),
                family.adult().value());
        at.cancel(inside, place);
        assertThat(take()).isFalse();
        assertThat(at.view(session).taken()).isEqualTo(1);
    }

    @Test
    void splitPartiesEachKeepTheChoice() {
        Household two = at.scene.household(2);
        SessionId other = at.sessionBeside(2, TOMORROW.plusDays(1), "16:30", "18:00");
        List<BookingSummary> full = List.of(
                at.book(other, at.scene.household(1)).getFirst(),
                at.book(other, inside).getFirst());
        BookingSummary first = at.book(other, two).getFirst();
        choose(two, first, at(TOMORROW.plusDays(1), "16:30"));
        at.scene.asParentOf(two);
        run(() -> at.signUp.split(first.id()));
        at.cancel(inside, full.getLast());
        assertThat(take()).isTrue();
        assertThat(at.view(other).taken()).isEqualTo(2);
        assertThat(at.offers(two)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T02:00:00Z", "2026-11-22T00:00:00Z", "2026-11-24T08:30:01Z"})
    void aMomentThatIsOverOrAfterTheStartIsRefused(String until) {
        assertThatThrownBy(() -> choose(family, waiting, Instant.parse(until)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.code())
                        .containsExactly("until-before-start"));
    }

    @Test
    void whoHasThePlaceHasNothingToChoose() {
        assertThatThrownBy(() -> choose(inside, place, START)).matches(SignUpError.NOT_WAITING::stopped);
    }

    @Test
    void anotherFamilyCannotChooseForThisOne() {
        assertThatThrownBy(() -> choose(inside, waiting, START)).hasMessageContaining("not-found");
    }

    private void choose(Household of, BookingSummary booking, Instant until) {
        at.scene.asParentOf(of);
        run(() -> {
            choices.takeWhenFree(new TakeWhenFree(booking.id(), until));
            return null;
        });
    }

    /** As the timer does for what is offered in these tests. */
    private boolean take() {
        at.scene.asNobody();
        boolean any = false;
        for (OfferId offer : run(taken::due)) {
            try {
                any |= run(() -> taken.take(offer));
            } catch (RuntimeException refused) {
                run(() -> {
                    taken.leave(offer);
                    return null;
                });
            }
        }
        return any;
    }

    private BookingSummary booking() {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.bookingsOf(family.id(), TODAY, TODAY.plusDays(9)))
                .getFirst();
    }
}

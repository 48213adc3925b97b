package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.halfpastfour.signup.SignUpScene.run;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.sql;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.home.ChangeRoom;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.RoomProfile;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.testing.HomeScene.Household;
import org.junit.jupiter.api.Test;

/** A father among the staff: of his children one lives with him, one is hidden from him. What is open of both is a colleague's. */
class OwnMattersDbTest {

    private final SignUpScene at = new SignUpScene();
    private final Household fathers = at.scene.household(1);
    private final Household mothers = at.scene.household(1);
    private final Household others = at.scene.household(1);
    private final SessionId session = at.session(4);

    OwnMattersDbTest() {
        sql(
                "INSERT INTO programme.guardianship (id, child_id, adult_id, relation, from_date, blocked_at, blocked_reason)"
                        + " VALUES (?, ?, ?, 'FATHER', ?, ?, '法院')",
                Ids.next(),
                mothers.child().value(),
                fathers.adult().value(),
                TODAY.minusYears(1),
                java.sql.Timestamp.from(at.scene.clock.instant()));
    }

    @Test
    void whatIsOpenOfTheOwnAndOfTheHiddenFamilyIsNotListedForTheFatherAmongTheStaff() {
        book(others, fathers, mothers);
        tooYoung();
        assertThat(openToFather()).extracting(Matter::booking).containsExactly(booking(others));
        assertThat(openToColleague()).hasSize(3);
    }

    @Test
    void whoSettlesAMatterOfTheOwnFamilyIsAskedToAskAColleague() {
        book(fathers, others);
        tooYoung();
        List<Matter> all = openToColleague();
        asFather();
        assertThatThrownBy(() -> settle(all)).matches(FamilyError.ABOUT_ONESELF::stopped);
        assertThat(openToColleague()).hasSize(2);
    }

    @Test
    void ofAHiddenChildThereIsNothingToSettle() {
        book(mothers);
        tooYoung();
        List<Matter> all = openToColleague();
        asFather();
        assertThatThrownBy(() -> settle(all))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.kind())
                        .isEqualTo(DomainException.Kind.NOT_FOUND));
        assertThat(openToColleague()).hasSize(1);
    }

    @Test
    void aHiddenChildIsAskedAboutAsWhatIsNotThereAlsoBesideOthers() {
        book(mothers, others);
        tooYoung();
        List<Matter> all = openToColleague();
        asFather();
        Touched again = catchThrowableOfType(Touched.class, () -> settle(all));
        assertThat(again.matters()).extracting(Matter::booking).containsExactly(booking(others));
        assertThat(openToColleague()).hasSize(2);
    }

    @Test
    void asAParentBesidesNothingMoreIsTold() {
        book(fathers, mothers);
        tooYoung();
        at.scene.asker.become(
                fathers.parent(),
                Set.of(at.scene.home.value()),
                Set.of(fathers.id().value()));
        assertThat(run(() -> at.matters.open(at.scene.home))).isEmpty();
    }

    @Test
    void whereTheOwnChildWouldLoseItsPlaceAColleagueDecidesWhoLeavesTheRoom() {
        book(others, fathers);
        asFather();
        seats(1);
        assertThat(openToFather()).isEmpty();
        assertThat(openToColleague()).singleElement().satisfies(matter -> {
            assertThat(matter.rule()).isEqualTo("seats");
            assertThat(matter.names()).hasSize(1);
        });
        assertThat(at.view(session).taken()).isEqualTo(2);
    }

    @Test
    void aRoomIsTooSmallOnlyAsItIsSeenWithoutTheHiddenChild() {
        book(others, mothers);
        asFather();
        seats(1);
        assertThat(openToFather()).isEmpty();
        assertThat(openToColleague()).extracting(Matter::people).containsExactly(2);
    }

    @Test
    void whoWouldLeaveIsToldWithoutTheHiddenChildAndCountedWithoutIt() {
        book(others, at.scene.household(1), mothers);
        asFather();
        Touched asked = catchThrowableOfType(Touched.class, () -> seats(1));
        assertThat(asked.matters()).singleElement().satisfies(matter -> {
            assertThat(matter.people()).isEqualTo(2);
            assertThat(matter.names()).hasSize(1);
        });
    }

    @Test
    void aChoiceForWhatIsSettledByNowIsRefused() {
        book(others);
        tooYoung();
        List<Matter> open = openToColleague();
        settle(open);
        assertThatThrownBy(() -> settle(open)).matches(SignUpError.MATTER_NOT_FOUND::stopped);
    }

    @Test
    void anOfferThatNobodyAnswersEndsByTheClockWhateverIsOpenInTheSession() {
        SessionId full = at.sessionBeside(1, SignUpScene.TOMORROW, "09:00", "10:00");
        BookingSummary first = at.book(full, others).getFirst();
        at.book(full, fathers);
        at.cancel(others, first);
        OfferView offer = at.offer(fathers);
        sql("UPDATE programme.session SET age_from = 10 WHERE id = ?", full.value());
        sql("UPDATE programme.room SET status = 'CLOSED' WHERE id = ?", at.scene.otherRoom.value());
        at.scene.clock.put(offer.expires());
        at.scene.asNobody();
        at.expire(full);
        assertThat(at.offers(fathers)).isEmpty();
    }

    private void book(Household... families) {
        for (Household family : families) {
            at.book(session, family);
        }
    }

    private UUID booking(Household family) {
        at.scene.asParentOf(family);
        return run(() -> at.signUp.bookingsOf(family.id(), SignUpScene.TOMORROW, SignUpScene.TOMORROW))
                .getFirst()
                .id()
                .value();
    }

    private void tooYoung() {
        sql("UPDATE programme.session SET age_from = 10 WHERE id = ?", session.value());
    }

    private void asFather() {
        at.scene.asker.become(fathers.parent(), Set.of(at.scene.home.value()), Set.of());
    }

    private List<Matter> openToFather() {
        asFather();
        return run(() -> at.matters.open(at.scene.home));
    }

    private List<Matter> openToColleague() {
        at.scene.asStaff();
        return run(() -> at.matters.open(at.scene.home));
    }

    private void settle(List<Matter> meant) {
        run(() -> {
            at.matters.settle(
                    at.scene.home,
                    new Settlement(meant.stream()
                            .map(matter -> new Choice(matter.key(), Choice.Kind.KEEP, "老师同意"))
                            .toList()));
            return null;
        });
    }

    private void seats(int seats) {
        run(() -> {
            RoomSummary now = at.scene.wiring.get(HomeDirectory.class).room(at.scene.room);
            at.homes.changeRoom(new ChangeRoom(
                    now.id(),
                    new RoomProfile(now.name(), seats, BigDecimal.valueOf(200), 1, ""),
                    true,
                    now.version(),
                    Settlement.NONE));
            return null;
        });
    }
}

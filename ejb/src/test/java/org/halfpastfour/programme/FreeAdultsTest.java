package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.Test;

class FreeAdultsTest {

    private static final Instant FOUR = Instant.parse("2026-11-23T08:00:00Z");
    private static final HomeId HOME = new HomeId(Ids.next());

    private final StaffMemberSummary wang = member("王敏");
    private final StaffMemberSummary liu = member("刘静");
    private final StaffMemberSummary chen = member("陈涛");

    @Test
    void choosesTheFirstWhoAreFree() {
        FreeAdults adults = new FreeAdults(List.of(wang, liu, chen), List.of(session(hour(0), wang)), List.of());
        assertThat(adults.choose(2, hour(0))).containsExactly(liu.id(), chen.id());
    }

    @Test
    void choosesNoMoreThanAreNeeded() {
        FreeAdults adults = new FreeAdults(List.of(wang, liu, chen), List.of(), List.of());
        assertThat(adults.choose(2, hour(0))).containsExactly(wang.id(), liu.id());
    }

    @Test
    void takesWhoHasJustEndedAnotherSession() {
        FreeAdults adults = new FreeAdults(List.of(wang), List.of(session(hour(0), wang)), List.of());
        assertThat(adults.choose(1, hour(1))).containsExactly(wang.id());
    }

    @Test
    void refusesWithWhoIsTakenWhenTooFewAreFree() {
        FreeAdults adults = new FreeAdults(List.of(wang, liu), List.of(session(hour(0), liu)), List.of());
        assertThatThrownBy(() -> adults.choose(2, hour(0)))
                .matches(ProgrammeError.ADULT_TAKEN::stopped)
                .isInstanceOfSatisfying(DomainException.class, taken -> assertThat(taken.arguments())
                        .containsEntry("who", "刘静"));
    }

    @Test
    void passesOverWhoIsInAnotherHomeOrOnTheWayThereOrBack() {
        Elsewhere later = new Elsewhere(wang.id(), new TimeRange(hour(1).start().plusSeconds(60 * 29), hour(2).end()));
        assertThat(new FreeAdults(List.of(wang, liu, chen), List.of(), List.of(later)).choose(2, hour(0)))
                .containsExactly(liu.id(), chen.id());
        assertThatThrownBy(() -> new FreeAdults(List.of(wang), List.of(), List.of(later)).choose(1, hour(0)))
                .matches(ProgrammeError.ADULT_TAKEN_ELSEWHERE::stopped)
                .isInstanceOfSatisfying(DomainException.class, taken -> assertThat(taken.arguments())
                        .containsEntry("who", "王敏"));
        Elsewhere muchLater =
                new Elsewhere(wang.id(), new TimeRange(hour(1).start().plusSeconds(60 * 30), hour(2).end()));
        assertThat(new FreeAdults(List.of(wang), List.of(), List.of(muchLater)).choose(1, hour(0)))
                .containsExactly(wang.id());
    }

    @Test
    void choosesThoseThereAreWhenTooFewWorkInTheHome() {
        assertThat(new FreeAdults(List.of(wang), List.of(), List.of()).choose(2, hour(0)))
                .containsExactly(wang.id());
    }

    private static TimeRange hour(int hours) {
        return new TimeRange(FOUR.plusSeconds(3600L * hours), FOUR.plusSeconds(3600L * (hours + 1)));
    }

    private static StaffMemberSummary member(String name) {
        return new StaffMemberSummary(new StaffMemberId(Ids.next()), HOME, name, null, true, 0);
    }

    private static SessionView session(TimeRange during, StaffMemberSummary adult) {
        return new SessionView(
                new SessionId(Ids.next()),
                HOME,
                "七星岗",
                new RoomId(Ids.next()),
                "1 号教室",
                SessionKind.COURSE,
                "少儿书法",
                LocalDate.of(2026, 11, 23),
                during.start(),
                during.end(),
                10,
                0,
                0,
                0,
                6,
                14,
                false,
                SessionState.PUBLISHED,
                null,
                during.start(),
                during.start(),
                null,
                null,
                List.of(adult.id()),
                false,
                10,
                SessionTerms.on(PolicyValues.usual(), LocalDate.of(2026, 11, 23)));
    }
}

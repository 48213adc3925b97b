package org.halfpastfour.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.HomeScene;

/** Of any sessions to be: what is planned fits together, and planned again nothing is left to plan. */
class DraftRulePropertiesTest {

    private static final HomeId HOME = HomeId.of(new UUID(1, 1));
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final Instant NOW = HomeScene.at(MONDAY.minusDays(10), "10:00");
    private static final PolicyValues POLICIES = new PolicyValues(List.of());
    private static final int ROOMS = 2;
    private static final int ADULTS = 5;
    private static final Programme COURSE =
            new Programme(new MakeProgramme(HOME, SessionKind.COURSE, "书法", "", 6, 14, false));

    private static RoomId room(int number) {
        return RoomId.of(new UUID(2, number));
    }

    private static StaffMemberId adult(int number) {
        return new StaffMemberId(new UUID(3, number));
    }

    @Provide
    Arbitrary<List<SessionDraft>> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(8, 11),
                        Arbitraries.integers().between(0, ROOMS),
                        Arbitraries.integers()
                                .between(0, ADULTS - 1)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as((day, hour, room, adults) -> draft(
                        MONDAY.plusDays(day),
                        hour,
                        room(room),
                        adults.stream().map(DraftRulePropertiesTest::adult).toList()))
                .list()
                .ofMaxSize(14);
    }

    private static SessionDraft draft(LocalDate date, int hour, RoomId room, List<StaffMemberId> adults) {
        Instant start =
                date.atTime(LocalTime.of(hour, 0)).atZone(HomeScene.ZONE).toInstant();
        TimeRange during = new TimeRange(start, start.plusSeconds(5400));
        return new SessionDraft(COURSE, null, room, date, during, 20, 0, new Ages(6, 14), adults, NOW, start, true);
    }

    @Property(tries = 300)
    void whatIsPlannedIsInNoRoomAndWithNobodyTwiceAtATime(@ForAll("drafts") List<SessionDraft> drafts) {
        List<LookedDraft> made = made(look(drafts, List.of()));
        for (LookedDraft one : made) {
            assertThat(made)
                    .filteredOn(other -> !other.equals(one)
                            && other.draft().during().overlaps(one.draft().during()))
                    .noneMatch(other -> other.draft().room().equals(one.draft().room())
                            || other.adults().stream().anyMatch(one.adults()::contains));
        }
    }

    @Property(tries = 300)
    void plannedTwiceIsPlannedOnce(@ForAll("drafts") List<SessionDraft> drafts) {
        List<LookedDraft> made = made(look(drafts, List.of()));
        List<LookedDraft> again =
                look(drafts, made.stream().map(DraftRulePropertiesTest::there).toList());
        assertThat(made(again)).isEmpty();
        assertThat(again)
                .filteredOn(each -> PlannedLine.ALREADY_THERE.equals(each.line().code()))
                .hasSizeGreaterThanOrEqualTo(made.size());
    }

    @Property(tries = 100)
    void takenBackTheSameCanBePlannedAgain(@ForAll("drafts") List<SessionDraft> drafts) {
        List<PlannedLine> first =
                look(drafts, List.of()).stream().map(LookedDraft::line).toList();
        assertThat(look(drafts, List.of())).extracting(LookedDraft::line).containsExactlyElementsOf(first);
        assertThat(PlanPreview.mark(first)).isEqualTo(new PlanPreview(first).seen());
    }

    private static List<LookedDraft> made(List<LookedDraft> all) {
        return all.stream().filter(LookedDraft::isMade).toList();
    }

    private static List<LookedDraft> look(List<SessionDraft> drafts, List<SessionView> there) {
        DraftHome home = new DraftHome(
                true,
                IntStream.range(0, ROOMS)
                        .mapToObj(number -> new RoomSummary(
                                room(number), HOME, "教室", 40, BigDecimal.valueOf(200), 1, "", true, 40, 0))
                        .collect(Collectors.toMap(RoomSummary::id, Function.identity())),
                IntStream.range(0, ADULTS)
                        .mapToObj(number ->
                                new StaffMemberSummary(adult(number), HOME, "老师" + number, null, number < 4, 0))
                        .collect(Collectors.toMap(StaffMemberSummary::id, Function.identity())),
                List.of(),
                date -> new CareDay(date, true, DayReason.SCHOOL_DAY, "", 2, null),
                POLICIES,
                there.stream().collect(Collectors.groupingBy(SessionView::date)),
                List.of());
        return DraftRule.look(drafts, home, during -> true, NOW);
    }

    private static SessionView there(LookedDraft made) {
        SessionDraft draft = made.draft();
        return new SessionView(
                SessionId.of(UUID.randomUUID()),
                HOME,
                "",
                draft.room(),
                "",
                SessionKind.COURSE,
                "书法",
                draft.date(),
                draft.during().start(),
                draft.during().end(),
                made.line().places(),
                0,
                0,
                0,
                6,
                14,
                false,
                SessionState.PUBLISHED,
                null,
                NOW,
                draft.during().start(),
                COURSE.id(),
                null,
                made.adults(),
                false,
                made.line().places(),
                SessionTerms.on(POLICIES, draft.date()));
    }
}

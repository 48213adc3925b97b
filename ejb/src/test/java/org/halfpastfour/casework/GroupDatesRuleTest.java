package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.OpeningHours;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.RoomBusy;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of the templates over Spring Festival and closed days; and whatever stands in the way, nobody is in two places. */
class GroupDatesRuleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final HomeId HOME = HomeId.of(new UUID(0, 1));
    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);
    private static final LocalDate FESTIVAL = LocalDate.of(2027, 2, 5);
    private static final Map<String, List<GroupStep>> TEMPLATES = Map.of(
            "fourteen", steps(new int[][] {{14, 120, 7, 0, 2}}),
            "seven", steps(new int[][] {{7, 120, 7, 0, 2}}),
            "sixteen", steps(new int[][] {{16, 120, 7, 0, 3}}),
            "reunion", steps(new int[][] {{1, 90, 7, 0, 1}, {8, 120, 7, 0, 2}, {1, 90, 7, 0, 1}, {1, 120, 7, 84, 1}}),
            "conference", steps(new int[][] {{2, 60, 7, 0, 1}, {1, 180, 7, 7, 2}, {1, 60, 7, 84, 1}}));

    private static List<GroupStep> steps(int[][] stages) {
        BothLanguages words = new BothLanguages("周", "week");
        return new GroupOutline(
                        null,
                        words,
                        words,
                        1,
                        8,
                        1,
                        Arrays.stream(stages)
                                .map(each -> new GroupStage(
                                        words,
                                        each[0],
                                        each[1],
                                        each[2],
                                        each[3],
                                        each[4],
                                        false,
                                        List.of(),
                                        List.of(words)))
                                .toList())
                .steps();
    }

    /** From Monday 4 January 2027: nothing on the Saturdays of Spring Festival nor on that of a power cut. */
    @ParameterizedTest
    @CsvSource({
        "fourteen, 14, 2027-01-09, 2027-05-01, 3",
        "seven, 7, 2027-01-09, 2027-03-13, 3",
        "sixteen, 16, 2027-01-09, 2027-05-15, 3",
        "reunion, 11, 2027-01-09, 2027-06-26, 3",
        "conference, 4, 2027-01-09, 2027-04-17, 0",
    })
    void theDatesOfATemplateLeaveOutSpringFestivalAndClosedDays(
            String template, int meetings, LocalDate first, LocalDate last, int leftOut) {
        List<GroupStep> steps = TEMPLATES.get(template);
        GroupDates dates = new GroupDatesRule(steps, free(steps, List.of(), DayOfWeek.SATURDAY))
                .proposals(FROM)
                .getFirst();
        assertThat(dates.meetings()).hasSize(meetings);
        assertThat(dates.first().date()).isEqualTo(first);
        assertThat(dates.last().date()).isEqualTo(last);
        assertThat(dates.leftOut()).hasSize(leftOut).allMatch(day -> day.why() != LeftOutDay.Why.NOT_FREE);
        assertThat(dates.leftOut())
                .filteredOn(day -> day.why() == LeftOutDay.Why.HOLIDAY)
                .allMatch(day -> day.detail().equals("春节"));
    }

    @Property(tries = 60)
    void whateverStandsInTheWayNobodyIsInTwoPlacesAndNothingIsClosed(
            @ForAll long seed, @ForAll @IntRange(max = 4) int which) {
        List<GroupStep> steps = TEMPLATES.values().stream().toList().get(which);
        Random random = new Random(seed);
        List<Taken> taken = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Instant start = FROM.plusDays(random.nextInt(260))
                    .atTime(9 + random.nextInt(10), 0)
                    .atZone(ZONE)
                    .toInstant();
            taken.add(new Taken(
                    HomeId.of(new UUID(0, 1 + random.nextInt(2))),
                    TimeRange.of(start, Duration.ofMinutes(30 + random.nextInt(5) * 30))));
        }
        for (GroupDates dates : new GroupDatesRule(steps, free(steps, taken, DayOfWeek.values())).proposals(FROM)) {
            assertThat(dates.meetings()).hasSize(steps.size());
            for (int i = 0; i < steps.size(); i++) {
                ProposedMeeting meeting = dates.meetings().get(i);
                assertThat(taken).noneMatch(each -> each.collidesWith(HOME, meeting.during()));
                assertThat(isShut(meeting.date())).isFalse();
                assertThat(meeting.rooms()).hasSize(steps.get(i).rooms()).doesNotHaveDuplicates();
                if (i > 0) {
                    assertThat(meeting.date())
                            .isAfterOrEqualTo(dates.meetings()
                                    .get(i - 1)
                                    .date()
                                    .plusDays(steps.get(i).gap()));
                    assertThat(meeting.date().getDayOfWeek())
                            .isEqualTo(dates.first().date().getDayOfWeek());
                }
            }
        }
    }

    private static boolean isShut(LocalDate day) {
        return !day.isBefore(FESTIVAL) && day.isBefore(FESTIVAL.plusDays(9)) || day.equals(LocalDate.of(2027, 2, 27));
    }

    private static GroupFreeTimes free(List<GroupStep> steps, List<Taken> taken, DayOfWeek... open) {
        DateRange days = new DateRange(FROM, GroupDatesRule.lastDay(steps, FROM));
        List<OpeningHours> hours = Arrays.stream(open)
                .map(day -> new OpeningHours(day, LocalTime.of(9, 0), LocalTime.of(19, 0)))
                .toList();
        List<RoomSummary> rooms = java.util.stream.IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new RoomSummary(
                        RoomId.of(new UUID(1, i)), HOME, "场室" + i, 10 * i, BigDecimal.TEN, 1, "", true, 10, 0))
                .toList();
        SlotRule rule = new SlotRule(
                new SlotRule.Venue(HOME, hours, rooms, List.<RoomBusy>of()),
                new SchoolHours(careDays(days), List.of(Optional.of(LocalDate.of(2017, 5, 1)))),
                new FamilyTimes(true, taken, List.of(), null));
        return new FreeForGroup(
                rule, careDays(days), days, 12, FROM.atStartOfDay(ZONE).toInstant(), ZONE);
    }

    private static List<CareDay> careDays(DateRange days) {
        return days.days()
                .map(day -> {
                    boolean festival = !day.isBefore(FESTIVAL) && day.isBefore(FESTIVAL.plusDays(9));
                    boolean cut = day.equals(LocalDate.of(2027, 2, 27));
                    return new CareDay(
                            day,
                            false,
                            festival ? DayReason.PUBLIC_HOLIDAY : DayReason.WEEKEND,
                            festival ? "春节" : "",
                            0,
                            cut ? "停电" : null);
                })
                .toList();
    }
}

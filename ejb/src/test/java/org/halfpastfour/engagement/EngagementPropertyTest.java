package org.halfpastfour.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.halfpastfour.engagement.EngagementInputs.ConsentedDays;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.shared.DateRange;

class EngagementPropertyTest {

    private static final List<Stream> STREAMS =
            List.of(Stream.CHILD_CARE, Stream.PARENT_CHILD_EVENT, Stream.FAMILY_REPAIR);
    private static final LocalDate FIRST = EngagementExample.FIRST;

    @Property(tries = 300)
    void recomputedEqualsStored(@ForAll("inputs") EngagementInputs inputs) {
        Engagement computed = EngagementFormula.compute(inputs);
        String storedInputs = EngagementText.write(inputs);
        String storedResult = EngagementText.write(computed);
        assertThat(EngagementFormula.compute(EngagementText.inputs(storedInputs)))
                .isEqualTo(computed)
                .isEqualTo(EngagementText.result(storedResult));
    }

    /** The third version knows two more things of a place, and of inputs without them makes what the second made. */
    @Property(tries = 300)
    void whatTheSecondVersionKeptIsComputedAgainToTheSame(@ForAll("inputs") EngagementInputs inputs) {
        EngagementInputs ofThen = with(
                inputs,
                inputs.sessions().stream().map(EngagementPropertyTest::asOfThen).toList());
        Engagement again = EngagementFormula.again(EngagementText.inputs(EngagementText.write(ofThen)), 2);
        Engagement now = EngagementFormula.compute(ofThen);
        assertThat(again.formulaVersion()).isEqualTo(2);
        assertThat(now.formulaVersion()).isEqualTo(6);
        assertThat(again.rows())
                .isEqualTo(now.rows())
                .extracting(EngagementRow::outcome)
                .doesNotContain(Outcome.TAKEN_BACK);
        assertThat(again.family()).isEqualTo(now.family());
        assertThat(again.streams()).isEqualTo(now.streams());
        assertThat(again.interventions()).isEqualTo(now.interventions());
    }

    @Property(tries = 300)
    void theOrderOfSessionsChangesNothing(@ForAll("inputs") EngagementInputs inputs, @ForAll long seed) {
        var shuffled = new ArrayList<>(inputs.sessions());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(EngagementFormula.compute(with(inputs, shuffled))).isEqualTo(EngagementFormula.compute(inputs));
    }

    /** The rows are apart, and what is made of rows alone adds up; weeks and runs of misses do not, because streams share weeks. */
    @Property(tries = 300)
    void theStreamsTogetherAreTheWholeWhereTheyShouldBe(@ForAll("inputs") EngagementInputs inputs) {
        Engagement engagement = EngagementFormula.compute(inputs);
        List<Measures> streams =
                engagement.streams().stream().map(StreamEngagement::measures).toList();
        assertThat(streams.stream().map(Measures::doseMinutes).reduce(Share.NONE, Share::plus))
                .isEqualTo(engagement.family().doseMinutes());
        assertThat(streams.stream().map(Measures::enrolment).reduce(Share.NONE, Share::plus))
                .isEqualTo(engagement.family().enrolment());
        assertThat(streams.stream().mapToInt(each -> each.involvement().marks()).sum())
                .isEqualTo(engagement.family().involvement().marks());
        assertThat(engagement.family().retentionWeeks().whole())
                .isBetween(
                        streams.stream()
                                .mapToLong(each -> each.retentionWeeks().whole())
                                .max()
                                .orElse(0),
                        streams.stream()
                                .mapToLong(each -> each.retentionWeeks().whole())
                                .sum());
        assertThat(engagement.rows())
                .hasSize(engagement.streams().stream()
                        .mapToInt(each -> each.rows().size())
                        .sum());
    }

    @Property(tries = 500)
    void comingToAMissedSessionNeverLowersAFigure(@ForAll("inputs") EngagementInputs inputs, @ForAll int choice) {
        Engagement was = EngagementFormula.compute(inputs);
        Engagement is =
                EngagementFormula.compute(changedOne(inputs, Outcome.MISSED, choice, EngagementPropertyTest::attended));
        assertNotLowered(was.family().doseMinutes(), is.family().doseMinutes());
        assertNotLowered(was.family().retentionWeeks(), is.family().retentionWeeks());
        for (int i = 0; i < was.interventions().size(); i++) {
            InterventionProgress before = was.interventions().get(i);
            InterventionProgress after = is.interventions().get(i);
            assertThat(after.course()).isLessThanOrEqualTo(before.course());
            assertThat(after.attendedTimes()).isGreaterThanOrEqualTo(before.attendedTimes());
            assertThat(after.dueTimes()).isGreaterThanOrEqualTo(before.dueTimes());
        }
    }

    /** Whatever consent is withdrawn: of fewer days that may be read nothing more is expected. */
    @Property(tries = 300)
    void ofFewerDaysThatMayBeReadNoMoreIsExpected(
            @ForAll("inputs") EngagementInputs inputs,
            @ForAll @IntRange(min = -20, max = 80) int from,
            @ForAll @IntRange(min = 0, max = 60) int days,
            @ForAll @IntRange(min = 0, max = 40) int withdrawn) {
        List<InterventionProgress> all = EngagementFormula.compute(inputs).interventions();
        LocalDate first = FIRST.plusDays(from);
        List<InterventionProgress> some = reading(inputs, List.of(new ConsentedDays(first, first.plusDays(days))));
        List<InterventionProgress> fewer =
                reading(inputs, List.of(new ConsentedDays(first, first.plusDays(Math.max(0, days - withdrawn)))));
        List<InterventionProgress> none = reading(inputs, List.of());
        for (int i = 0; i < all.size(); i++) {
            assertThat(some.get(i).dueTimes()).isLessThanOrEqualTo(all.get(i).dueTimes());
            assertThat(fewer.get(i).dueTimes()).isLessThanOrEqualTo(some.get(i).dueTimes());
            if (all.get(i).stream().isHeldByCaseSide()) {
                assertThat(none.get(i)).isEqualTo(all.get(i));
            } else {
                assertThat(none.get(i).dueTimes()).isZero();
                assertThat(none.get(i).course()).isNotIn(Course.BEHIND, Course.STALLED);
            }
        }
    }

    private static List<InterventionProgress> reading(EngagementInputs inputs, List<ConsentedDays> consented) {
        return EngagementFormula.compute(new EngagementInputs(
                        inputs.from(),
                        inputs.to(),
                        inputs.asOf(),
                        inputs.doses(),
                        inputs.careDays(),
                        inputs.sessions(),
                        consented))
                .interventions();
    }

    @Property(tries = 500)
    void takingBackAMissedPlaceNeverLowersAFigure(@ForAll("inputs") EngagementInputs inputs, @ForAll int choice) {
        assertNotLowered(inputs, changedOne(inputs, Outcome.MISSED, choice, EngagementPropertyTest::takenBack));
    }

    @Property(tries = 500)
    void excusingAMissedSessionNeverLowersAFigure(@ForAll("inputs") EngagementInputs inputs, @ForAll int choice) {
        assertNotLowered(inputs, changedOne(inputs, Outcome.MISSED, choice, EngagementPropertyTest::excused));
    }

    @Property(tries = 500)
    void cancellingAMissedSessionNeverLowersAFigure(@ForAll("inputs") EngagementInputs inputs, @ForAll int choice) {
        assertNotLowered(inputs, changedOne(inputs, Outcome.MISSED, choice, EngagementPropertyTest::cancelled));
    }

    @Property(tries = 500)
    void oneMoreCancelledOrExcusedSessionNeverLowersAFigure(
            @ForAll("inputs") EngagementInputs inputs,
            @ForAll("sessions") OfferedSession session,
            @ForAll boolean ill) {
        var more = new ArrayList<>(inputs.sessions());
        more.add(ill ? excused(session) : cancelled(session));
        assertNotLowered(inputs, with(inputs, more));
    }

    @Property(tries = 500)
    void staysWithinItsWhole(@ForAll("inputs") EngagementInputs inputs) {
        Engagement engagement = EngagementFormula.compute(inputs);
        engagement.streams().forEach(stream -> {
            assertThat(stream.measures().doseMinutes().part())
                    .isBetween(0L, stream.measures().doseMinutes().whole());
            assertThat(stream.measures().retentionWeeks().part())
                    .isBetween(0L, stream.measures().retentionWeeks().whole());
        });
        assertThat(engagement.family().doseMinutes().whole())
                .isEqualTo(engagement.rows().stream()
                        .filter(row -> row.outcome().isFeasible())
                        .mapToLong(EngagementRow::offeredMinutes)
                        .sum());
    }

    @Property(tries = 300)
    void ofADoseAMonthTheWholeMonthsExpectAllOfIt(
            @ForAll @IntRange(min = 0, max = 800) int start,
            @ForAll @IntRange(min = 1, max = 6) int count,
            @ForAll @IntRange(min = 1, max = 14) int months) {
        LocalDate first = FIRST.plusDays(start);
        LocalDate last = first.plusMonths(months).minusDays(1);
        var dose = new ExpectedDose(UUID.randomUUID(), Stream.PARENT_CHILD_EVENT, count, DosePeriod.MONTH, first, last);
        var rule = new DoseRule(dose, List.of(), new AttendedDose(dose, List.of()));
        assertThat(rule.timesDueIn(new DateRange(first, last))).isEqualTo(count * months);
    }

    @Property(tries = 300)
    void ofADoseAMonthAMonthThatIsCutExpectsNoMoreThanItsPart(
            @ForAll @IntRange(min = 0, max = 800) int start,
            @ForAll @IntRange(min = 1, max = 6) int count,
            @ForAll @IntRange(min = 0, max = 26) int days) {
        LocalDate first = FIRST.plusDays(start);
        LocalDate last = first.plusDays(days);
        var dose = new ExpectedDose(UUID.randomUUID(), Stream.PARENT_CHILD_EVENT, count, DosePeriod.MONTH, first, last);
        var rule = new DoseRule(dose, List.of(), new AttendedDose(dose, List.of()));
        assertThat(rule.timesDueIn(new DateRange(first, last)))
                .isBetween(count * (days + 1) / 31, count * (days + 1) / 28);
    }

    private static void assertNotLowered(EngagementInputs before, EngagementInputs after) {
        Engagement was = EngagementFormula.compute(before);
        Engagement is = EngagementFormula.compute(after);
        assertNotLowered(was.family(), is.family());
        for (Stream stream : STREAMS) {
            assertNotLowered(was.of(stream).measures(), is.of(stream).measures());
        }
        Map<UUID, InterventionProgress> progress =
                is.interventions().stream().collect(Collectors.toMap(InterventionProgress::intervention, each -> each));
        for (InterventionProgress each : was.interventions()) {
            InterventionProgress now = progress.get(each.intervention());
            assertThat(now.course()).isLessThanOrEqualTo(each.course());
            assertThat(now.attendedTimes()).isEqualTo(each.attendedTimes());
            assertThat(now.dueTimes()).isLessThanOrEqualTo(each.dueTimes());
        }
    }

    private static void assertNotLowered(Measures was, Measures is) {
        assertNotLowered(was.doseMinutes(), is.doseMinutes());
        assertNotLowered(was.retentionWeeks(), is.retentionWeeks());
        assertThat(is.missedSessionsInARow()).isLessThanOrEqualTo(was.missedSessionsInARow());
        assertThat(is.involvement()).isEqualTo(was.involvement());
    }

    private static void assertNotLowered(Share was, Share is) {
        assertThat(is.part() * Math.max(1, was.whole())).isGreaterThanOrEqualTo(was.part() * is.whole());
    }

    private static EngagementInputs changedOne(
            EngagementInputs inputs, Outcome outcome, int choice, Function<OfferedSession, OfferedSession> change) {
        List<OfferedSession> candidates = inputs.sessions().stream()
                .filter(session -> OutcomeRule.of(session, inputs.asOf())
                        .filter(outcome::equals)
                        .isPresent())
                .toList();
        if (candidates.isEmpty()) {
            return inputs;
        }
        OfferedSession chosen = candidates.get(Math.floorMod(choice, candidates.size()));
        return with(
                inputs,
                inputs.sessions().stream()
                        .map(session -> session.equals(chosen) ? change.apply(session) : session)
                        .toList());
    }

    private static EngagementInputs with(EngagementInputs inputs, List<OfferedSession> sessions) {
        return new EngagementInputs(
                inputs.from(), inputs.to(), inputs.asOf(), inputs.doses(), inputs.careDays(), sessions);
    }

    private static OfferedSession asOfThen(OfferedSession session) {
        return with(
                session,
                session.cancelledBy(),
                session.members().stream()
                        .filter(member -> member.place() != Place.TAKEN_BACK && member.place() != Place.NEVER_HELD)
                        .toList());
    }

    private static OfferedSession takenBack(OfferedSession session) {
        return with(
                session,
                null,
                session.members().stream()
                        .map(member -> new Member(member.person(), Place.TAKEN_BACK, null, null, false, false, null))
                        .toList());
    }

    private static OfferedSession attended(OfferedSession session) {
        return with(
                session,
                null,
                session.members().stream()
                        .map(member -> new Member(
                                member.person(), Place.KEPT, session.start(), null, false, false, member.mark()))
                        .toList());
    }

    private static OfferedSession excused(OfferedSession session) {
        return with(
                session,
                null,
                session.members().stream()
                        .map(member -> new Member(member.person(), member.place(), null, null, true, true, null))
                        .toList());
    }

    private static OfferedSession cancelled(OfferedSession session) {
        return with(session, CancelledBy.HOME, session.members());
    }

    private static OfferedSession with(OfferedSession session, CancelledBy by, List<Member> members) {
        return new OfferedSession(
                session.id(),
                session.stream(),
                session.intervention(),
                session.title(),
                session.date(),
                session.start(),
                session.end(),
                by,
                session.marked(),
                members);
    }

    @Provide
    Arbitrary<EngagementInputs> inputs() {
        Arbitrary<LocalDate> last = Arbitraries.integers().between(0, 70).map(FIRST::plusDays);
        Arbitrary<List<LocalDate>> care = Arbitraries.integers()
                .between(-10, 80)
                .map(FIRST::plusDays)
                .list()
                .uniqueElements()
                .ofMaxSize(60);
        return Combinators.combine(
                        last,
                        doses().list().ofMaxSize(4),
                        care,
                        sessions().list().ofMaxSize(25))
                .as((to, doses, days, sessions) ->
                        new EngagementInputs(FIRST, to, EngagementExample.at(to, 400), doses, days, sessions));
    }

    private Arbitrary<ExpectedDose> doses() {
        return Combinators.combine(
                        Arbitraries.of(STREAMS),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(DosePeriod.values()),
                        Arbitraries.integers().between(-20, 60),
                        Arbitraries.integers().between(0, 90))
                .as((stream, count, period, start, length) -> new ExpectedDose(
                        UUID.randomUUID(),
                        stream,
                        count,
                        period,
                        FIRST.plusDays(start),
                        FIRST.plusDays(start).plusDays(length)));
    }

    @Provide
    Arbitrary<OfferedSession> sessions() {
        return Combinators.combine(
                        Arbitraries.of(STREAMS),
                        Arbitraries.integers().between(-5, 75).map(FIRST::plusDays),
                        Arbitraries.integers().between(30, 120),
                        Arbitraries.of(CancelledBy.values()).injectNull(0.85),
                        Arbitraries.of(true, true, true, false),
                        members().list().ofMinSize(1).ofMaxSize(3))
                .as((stream, day, length, by, marked, members) -> new OfferedSession(
                        UUID.randomUUID(),
                        stream,
                        null,
                        "四点半课堂",
                        day,
                        EngagementExample.at(day, 0),
                        EngagementExample.at(day, length),
                        by,
                        marked,
                        members.stream().map(member -> on(day, member)).toList()));
    }

    private Arbitrary<Member> members() {
        return Combinators.combine(
                        Arbitraries.of(Place.values()),
                        Arbitraries.integers().between(-10, 100).injectNull(0.5),
                        Arbitraries.integers().between(0, 90).injectNull(0.3),
                        Arbitraries.of(false, false, true),
                        Arbitraries.integers().between(0, 3).injectNull(0.5))
                .as((place, arrived, stayed, excused, mark) -> arrived == null
                        ? new Member(UUID.randomUUID(), place, null, null, excused, excused, null)
                        : new Member(
                                UUID.randomUUID(),
                                Place.KEPT,
                                Instant.EPOCH.plusSeconds(60L * arrived),
                                stayed == null ? null : Instant.EPOCH.plusSeconds(60L * (arrived + stayed)),
                                false,
                                false,
                                mark));
    }

    /** The times of a generated member count minutes from the start of the session. */
    private static Member on(LocalDate day, Member member) {
        Instant start = EngagementExample.at(day, 0);
        return new Member(
                member.person(),
                member.place(),
                member.arrived() == null
                        ? null
                        : start.plusSeconds(member.arrived().getEpochSecond()),
                member.left() == null ? null : start.plusSeconds(member.left().getEpochSecond()),
                member.absent(),
                member.excused(),
                member.mark());
    }
}

package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SessionExample.DAY;
import static org.halfpastfour.testing.HomeScene.ZONE;
import static org.halfpastfour.testing.HomeScene.at;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.Wiring;

/**
 * Whatever families do in whatever order, the very code that seats them never gives a place twice, never leaves one free
 * that somebody who waits could take, and lets nobody overtake who would have fitted.
 */
class WaitingListPropertiesTest {

    /** What happens next; {@code pick} chooses among the bookings or offers there are. */
    record Step(What what, int pick, int size, boolean priority) {}

    enum What {
        ASK,
        ASK_SPLIT,
        CANCEL,
        ACCEPT,
        DECLINE,
        SEE,
        SPLIT,
        MOVE_UP,
        LET_TIME_PASS,
        EXPIRE,
        MORE_PLACES,
        FEWER_PLACES
    }

    @Property(tries = 600)
    void noPlaceIsGivenTwiceAndNoneIsLeftFreeWhileSomebodyWhoFitsWaits(
            @ForAll @IntRange(min = 1, max = 9) int places, @ForAll @Size(max = 60) List<@From("steps") Step> steps) {
        World world = new World(places);
        for (Step step : steps) {
            Set<Party> waitedBefore = new HashSet<>(world.parties.queue());
            world.does(step);
            world.checkCounts();
            world.checkNobodyWaitsForAFreePlace();
            world.checkNobodyWasOvertaken(waitedBefore);
        }
    }

    /** Nobody looks at any offer: each party keeps its turn once, and the line comes to its end all the same. */
    @Property(tries = 300)
    void aLineThatNobodyLooksAtComesToItsEndAndEverybodyHadTwoOffers(
            @ForAll @IntRange(min = 1, max = 5) int places, @ForAll @Size(max = 25) List<@From("asking") Step> steps) {
        World world = new World(places);
        steps.forEach(world::does);
        world.live().stream()
                .filter(booking -> booking.is(BookingState.CONFIRMED))
                .findFirst()
                .ifPresent(world::cancel);
        int rounds = 0;
        while (!world.offers.open().isEmpty()) {
            assertThat(rounds++).isLessThanOrEqualTo(2 * world.parties.asked.size());
            world.clock.pass(Duration.ofHours(30));
            world.seating.expireOverdue(world.session);
            world.checkCounts();
            world.checkNobodyWaitsForAFreePlace();
        }
        for (Party party : world.parties.asked) {
            assertThat(world.offers.made.stream().filter(offer -> offer.party().equals(party)))
                    .hasSizeLessThanOrEqualTo(2);
        }
        assertThat(world.parties.queue())
                .allMatch(party -> party.size() > world.places.counters().free());
    }

    @Property(tries = 300)
    void whoPassesAPlaceOverUnseenLetsTheNextWhomItFitsHaveItFirst(
            @ForAll @Size(max = 25) List<@From("asking") Step> steps) {
        World world = new World(1);
        world.does(new Step(What.ASK, 0, 1, false));
        steps.forEach(world::does);
        world.cancel(world.live().getFirst());
        for (Optional<Offer> passing = world.offers.open().stream().findFirst(); passing.isPresent(); ) {
            Party passer = passing.get().party();
            boolean others = world.parties.queue().stream().anyMatch(party -> party.size() <= 1);
            world.clock.pass(Duration.ofHours(30));
            world.seating.expireOverdue(world.session);
            Optional<Offer> next = world.offers.open().stream().findFirst();
            if (others) {
                assertThat(next)
                        .hasValueSatisfying(offer -> assertThat(offer.party()).isNotEqualTo(passer));
            }
            passing = next;
        }
    }

    @Property(tries = 300)
    void whoIsSplitIsTakenNeitherBeforeNorAfterItsTurn(@ForAll @Size(max = 15) List<@From("asking") Step> steps) {
        World world = new World(1);
        world.does(new Step(What.ASK, 0, 1, false));
        steps.forEach(world::does);
        List<Party> before = world.parties.queue();
        Map<UUID, Party> partyOf = new HashMap<>();
        before.forEach(party ->
                party.live().forEach(booking -> partyOf.put(booking.id().value(), party)));
        before.forEach(world::split);
        List<Party> turns = world.parties.queue().stream()
                .map(party -> partyOf.get(party.live().getFirst().id().value()))
                .distinct()
                .toList();
        assertThat(turns).isEqualTo(before);
        assertThat(world.parties.queue()).allMatch(party -> party.size() == 1);
        world.checkCounts();
    }

    /** Taken one by one when it asked or later, whatever others do: who stands later in the order the family chose has nothing before who stands earlier. */
    @Property(tries = 300)
    void ofAFamilyThatIsSplitNobodyHasAPlaceBeforeWhoStandsEarlier(
            @ForAll @IntRange(min = 1, max = 5) int places,
            @ForAll @Size(max = 15) List<@From("asking") Step> before,
            @ForAll @IntRange(min = 2, max = 4) int size,
            @ForAll boolean atOnce,
            @ForAll @IntRange(min = 0, max = 23) int shuffle,
            @ForAll @Size(max = 25) List<@From("seating") Step> after) {
        World world = new World(places);
        before.forEach(world::does);
        List<Participant> people = Stream.generate(() -> new Participant(Ids.next(), true, "王小雨", null))
                .limit(size)
                .toList();
        List<UUID> order = new ArrayList<>(people.stream().map(Participant::id).toList());
        Collections.shuffle(order, new Random(shuffle));
        List<UUID> named = order.subList(0, size - 1);
        world.ask(people, atOnce ? named : List.of(), false, atOnce);
        if (!atOnce) {
            world.parties.queue().stream()
                    .filter(party ->
                            party.live().stream().map(Booking::participant).anyMatch(order::contains))
                    .toList()
                    .forEach(party -> world.split(party, named));
        }
        world.checkTheirTurns(order);
        for (Step step : after) {
            world.does(step);
            world.checkTheirTurns(order);
        }
    }

    @Property(tries = 300)
    void whoIsMovedUpGoesFirstAndNobodyElseChangesPlaces(
            @ForAll @Size(max = 15) List<@From("asking") Step> steps, @ForAll @IntRange(min = 0, max = 99) int pick) {
        World world = new World(1);
        world.does(new Step(What.ASK, 0, 1, false));
        steps.forEach(world::does);
        List<Party> before = world.parties.queue();
        world.does(new Step(What.MOVE_UP, pick, 1, false));
        List<Party> after = world.parties.queue();
        assertThat(after).hasSameElementsAs(before);
        if (!before.isEmpty()) {
            Party moved = before.get(pick % before.size());
            assertThat(after.getFirst()).isEqualTo(moved);
            assertThat(after.subList(1, after.size()))
                    .isEqualTo(before.stream()
                            .filter(party -> !party.equals(moved))
                            .toList());
        }
    }

    @Provide
    Arbitrary<Step> asking() {
        return Combinators.combine(
                        Arbitraries.of(What.ASK, What.ASK_SPLIT),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false, false))
                .as((what, size, priority) -> new Step(what, 0, size, priority));
    }

    /** In which places become free, and nobody lets one pass. */
    @Provide
    Arbitrary<Step> seating() {
        return Combinators.combine(
                        Arbitraries.of(What.ASK, What.ASK_SPLIT, What.ACCEPT, What.MORE_PLACES),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false, false))
                .as(Step::new);
    }

    @Provide
    Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.of(What.class),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false, false))
                .as(Step::new);
    }

    /** No fact behind what was agreed is another one by now. */
    private static final class NothingChanged extends StillFits {
        @Override
        Predicate<Party> in(SessionView session) {
            return party -> true;
        }
    }

    private static final class UsualPolicies extends PolicyDirectory {

        @Override
        public PolicyValues values() {
            return PolicyValues.usual();
        }
    }

    private static final class World {

        private final PlacesInMemory places;
        private final PartiesInMemory parties = new PartiesInMemory();
        private final OffersInMemory offers = new OffersInMemory();
        private final TickingClock clock = new TickingClock();
        private final SessionView session =
                SessionExample.session().withPlaces(9).view();
        private final Registrar registrar;
        private final Seating seating;

        World(int number) {
            places = new PlacesInMemory(number);
            Wiring wiring = new Wiring()
                    .with(TakenPlaces.class, places)
                    .with(PartyRecords.class, parties)
                    .with(OfferRecords.class, offers)
                    .with(StillFits.class, new NothingChanged())
                    .with(Caller.class, new HomeScene.Asker())
                    .with(PolicyDirectory.class, new UsualPolicies())
                    .with(Clock.class, clock);
            registrar = wiring.get(Registrar.class);
            seating = wiring.get(Seating.class);
        }

        void does(Step step) {
            switch (step.what()) {
                case ASK -> ask(step, false);
                case ASK_SPLIT -> ask(step, true);
                case CANCEL -> pick(live(), step).ifPresent(this::cancel);
                case ACCEPT -> pick(open(), step).ifPresent(offer -> offer.accept(clock.instant(), clock.instant()));
                case DECLINE -> pick(open(), step).ifPresent(this::decline);
                case SEE -> pick(open(), step).ifPresent(offer -> offer.show(clock.instant()));
                case SPLIT -> pick(parties.queue(), step).ifPresent(this::split);
                case MOVE_UP -> pick(parties.queue(), step).ifPresent(this::moveUp);
                case LET_TIME_PASS -> clock.pass(Duration.ofMinutes(50));
                case EXPIRE -> seating.expireOverdue(session);
                case MORE_PLACES -> become(places.counters().places() + 1);
                case FEWER_PLACES ->
                    become(Math.max(
                            places.counters().taken(),
                            Math.max(1, places.counters().places() - 1)));
            }
        }

        private void ask(Step step, boolean split) {
            List<Participant> people = Stream.generate(() -> new Participant(Ids.next(), true, "王小雨", null))
                    .limit(step.size())
                    .toList();
            ask(people, List.of(), step.priority(), split);
        }

        void ask(List<Participant> people, List<UUID> order, boolean priority, boolean split) {
            Family family = AskingFamily.of(HouseholdId.of(Ids.next()), people, priority, AccountId.of(Ids.next()))
                    .inOrder(order);
            SessionView now = session.with(places.counters());
            registrar.register(
                    family, List.of(Registrar.Wish.of(now, family, split, false)), new Nearby(List.of(), Map.of()));
        }

        void cancel(Booking booking) {
            seating.leave(session, booking, Ending.of(EndingReason.LIST_CLOSED));
            seating.promote(session);
        }

        void split(Party party) {
            split(party, List.of());
        }

        void split(Party party, List<UUID> order) {
            List<Booking> all = TurnRule.inTurn(party.live(), Booking::participant, order);
            all.subList(1, all.size()).forEach(booking -> party.giveTo(parties.beside(party), booking));
            seating.promote(session);
        }

        void moveUp(Party party) {
            party.moveUp("孩子放学没人接", AccountId.of(Ids.next()), clock.instant());
            seating.promote(session);
        }

        private void decline(Offer offer) {
            offer.decline(clock.instant());
            seating.end(session, offer.party(), Ending.declined(AccountId.of(Ids.next())));
            seating.promote(session);
        }

        private void become(int number) {
            places.become(number);
            seating.promote(session);
        }

        void checkCounts() {
            assertThat(places.counters().taken())
                    .isEqualTo(count(BookingState.CONFIRMED) + count(BookingState.OFFERED))
                    .isLessThanOrEqualTo(places.counters().places());
            assertThat(places.counters().waiting()).isEqualTo(count(BookingState.WAITING));
            assertThat(offers.open())
                    .extracting(offer -> offer.party().isOffered())
                    .doesNotContain(false);
        }

        /** Who has one, or is offered one, all stand before those who wait. */
        void checkTheirTurns(List<UUID> order) {
            List<Boolean> seated = order.stream()
                    .flatMap(person -> live().stream()
                            .filter(booking -> booking.participant().equals(person)))
                    .map(booking -> !booking.is(BookingState.WAITING))
                    .toList();
            assertThat(seated).isSortedAccordingTo(Comparator.reverseOrder());
        }

        void checkNobodyWaitsForAFreePlace() {
            assertThat(parties.queue())
                    .noneMatch(party -> party.size() <= places.counters().free());
        }

        /**
         * Who waits on and stands before somebody who was seated now did not fit when that one did. Who asked only in
         * this step comes after the places of offers that had run out by then: these fell to the line as it was.
         */
        void checkNobodyWasOvertaken(Set<Party> waitedBefore) {
            List<Party> seated = waitedBefore.stream().filter(Party::isOffered).toList();
            for (Party one : seated) {
                int freeThen = places.counters().free()
                        + seated.stream()
                                .filter(other -> !parties.before(other, one))
                                .mapToInt(Party::size)
                                .sum();
                assertThat(parties.queue())
                        .filteredOn(waiting -> waitedBefore.contains(waiting) && parties.before(waiting, one))
                        .allMatch(waiting -> waiting.size() > freeThen);
            }
        }

        List<Booking> live() {
            return parties.asked.stream()
                    .flatMap(party -> party.live().stream())
                    .toList();
        }

        private List<Offer> open() {
            return offers.open().stream()
                    .filter(offer -> !offer.isOverdue(clock.instant()))
                    .toList();
        }

        private int count(BookingState state) {
            return (int) live().stream().filter(booking -> booking.is(state)).count();
        }

        private static <T> Optional<T> pick(List<T> among, Step step) {
            return among.isEmpty() ? Optional.empty() : Optional.of(among.get(step.pick() % among.size()));
        }
    }

    private static final class TickingClock extends Clock {

        /** So long before the session that it does not begin however often an offer runs out. */
        private Instant now = at(DAY.minusDays(200), "08:00");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}

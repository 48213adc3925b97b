package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.matching.Matched;
import org.halfpastfour.matching.RankedList;
import org.halfpastfour.matching.RankedWish;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.matching.WishedClass;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;

/** Gives places for the wishes of a round, as a draft. */
@ApplicationScoped
class PlacingDesk {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    SiblingsThere siblings;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void place(WishRound round) {
        PlacingPolicy policy = records.policy(LocalDate.now(clock));
        round.place(policy, clock.instant());
        List<WishList> lists = records.listsOf(round.id());
        List<Entrant> entrants = lists.stream().flatMap(this::entrant).toList();
        round.draw(entrants.stream()
                .flatMap(each -> each.list().children().stream())
                .toList());
        Matched matched = matched(new Standing(round, policy), entrants);
        lists.forEach(list -> list.give(List.of(), List.of()));
        entrants.forEach(each -> each.list().give(given(matched, each), answers(matched, each)));
        records.flush();
    }

    private Stream<Entrant> entrant(WishList list) {
        return Stream.ofNullable(Entrant.of(list, families.asked(list.household(), caller.id(), LocalDate.now(clock))));
    }

    private static Matched matched(Standing standing, List<Entrant> entrants) {
        List<WishedClass> offered =
                standing.offered.values().stream().map(WishClasses::wished).toList();
        List<RankedList> ranked = entrants.stream().map(standing::ranked).toList();
        Map<UUID, List<UUID>> children = entrants.stream()
                .collect(Collectors.toMap(Entrant::id, each -> each.list().children()));
        return OneChildOnce.matched(offered, ranked, children);
    }

    private static List<SeriesId> given(Matched matched, Entrant entrant) {
        return matched.given().getOrDefault(entrant.id(), List.of()).stream()
                .map(SeriesId::new)
                .toList();
    }

    private static List<WishAnswer> answers(Matched matched, Entrant entrant) {
        return matched.answers().getOrDefault(entrant.id(), List.of());
    }

    /** Who goes before whom, in each class. */
    private final class Standing {

        private final WishRound round;
        private final PlacingPolicy policy;
        private final Map<SeriesId, WishClassView> offered;
        private final Map<SeriesId, Set<ProgrammeId>> programmes;
        private final SiblingsThere.Attending attending;

        Standing(WishRound round, PlacingPolicy policy) {
            this.round = round;
            this.policy = policy;
            this.offered = classes.of(round);
            this.programmes = WishClasses.programmes(classes.sessionsOf(round));
            this.attending = siblings.attendingAt(round.home());
        }

        RankedList ranked(Entrant entrant) {
            WishList list = entrant.list();
            List<RankedWish> wishes = list.wishes().stream()
                    .map(wish -> wish(entrant, wish.series()))
                    .toList();
            return new RankedList(
                    entrant.id(), entrant.children().size(), round.turn(list.children()), list.atLeast(), wishes);
        }

        private RankedWish wish(Entrant entrant, SeriesId series) {
            WishClassView view = offered.get(series);
            boolean fits = view == null || entrant.isForAge(view);
            int bucket = policy.bucket(entrant.household().priority(), met(entrant, series));
            return new RankedWish(series.value(), bucket, fits ? null : WishAnswer.NOT_FOR_AGE);
        }

        private Set<Criterion> met(Entrant entrant, SeriesId series) {
            Set<Criterion> met = EnumSet.noneOf(Criterion.class);
            if (entrant.household().home().equals(round.home())) {
                met.add(Criterion.OWN_HOME);
            }
            if (attending.hasSiblingOf(entrant.list(), programmes.getOrDefault(series, Set.of()))) {
                met.add(Criterion.SIBLING_THERE);
            }
            return met;
        }
    }
}

package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.home.HomeDirectory;

/** Tells a household of its own lists: until the round is published what was sent, then also what became of it. */
@ApplicationScoped
class WishViews {

    @Inject
    CalendarDirectory calendar;

    @Inject
    HomeDirectory homes;

    @Inject
    Clock clock;

    WishRoundSummary summary(WishRound round) {
        return new WishRoundSummary(
                round.id(),
                calendar.term(round.term()),
                round.home(),
                homes.home(round.home()).name(),
                round.collectsFrom(),
                round.collectsUntil(),
                round.stage(),
                round.isCollecting(clock.instant()),
                round.publishedAt());
    }

    WishesView of(WishRound round, WishList list, UUID child) {
        return of(summary(round), round, list, child);
    }

    WishesView of(WishRoundSummary summary, WishRound round, WishList list, UUID child) {
        boolean published = round.isPublished();
        return new WishesView(
                summary,
                list.household(),
                new ChildId(child),
                list.children().stream()
                        .filter(each -> !each.equals(child))
                        .map(ChildId::new)
                        .toList(),
                rows(list, published),
                list.atLeast(),
                list.sentAt(),
                published ? round.lot(list.children()) : null,
                published ? list.givenTo(child) : List.of(),
                published && list.given().stream().anyMatch(each -> each.isByHand(child)));
    }

    private static List<WishRow> rows(WishList list, boolean published) {
        List<WishRow> rows = new ArrayList<>();
        for (RankedSeries wish : list.wishes()) {
            rows.add(new WishRow(rows.size() + 1, wish.series(), published ? wish.answer() : null));
        }
        return rows;
    }
}

package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/** Shows the staff of a home the draft, or what was published, without children who are hidden from who asks. */
@ApplicationScoped
class PlacingTable {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    WishViews views;

    @Inject
    FamilyDirectory families;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    PlacingView of(WishRound round) {
        OwnFamily own = families.ownFamily(caller.id());
        List<WishList> lists = records.listsOf(round.id()).stream()
                .filter(list -> list.isSeenBy(own))
                .toList();
        int children = lists.stream().mapToInt(list -> list.children().size()).sum();
        if (round.stage() == WishStage.COLLECTING) {
            return new PlacingView(views.summary(round), lists.size(), children, 0, List.of(), List.of());
        }
        List<PlacedRow> rows = new Sheet(round, lists).rows();
        return new PlacingView(
                views.summary(round), lists.size(), children, first(rows), byClass(round, rows), in(null, rows));
    }

    private static int first(List<PlacedRow> rows) {
        return (int) rows.stream()
                .filter(row -> Integer.valueOf(1).equals(row.rank()))
                .map(PlacedRow::child)
                .distinct()
                .count();
    }

    private List<PlacedClassView> byClass(WishRound round, List<PlacedRow> rows) {
        return classes.asStaffSee(round).values().stream()
                .map(view -> new PlacedClassView(view, in(view.series(), rows)))
                .toList();
    }

    private static List<PlacedRow> in(@Nullable SeriesId series, List<PlacedRow> rows) {
        return rows.stream()
                .filter(row -> series == null ? row.series() == null : series.equals(row.series()))
                .sorted(Comparator.comparing(PlacedRow::lot, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.child().value()))
                .toList();
    }

    private final class Sheet {

        private final WishRound round;
        private final List<WishList> lists;
        private final List<WishMove> moves;
        private final Map<UUID, Participant> people;
        private final Map<AccountId, String> movers;

        Sheet(WishRound round, List<WishList> lists) {
            this.round = round;
            this.lists = lists;
            this.moves = records.movesOf(round.id());
            this.people = families.participants(lists.stream()
                    .map(WishList::children)
                    .flatMap(Collection::stream)
                    .collect(Collectors.toSet()));
            this.movers = accounts.displayNames(
                    moves.stream().map(move -> AccountId.of(move.movedBy())).collect(Collectors.toSet()));
        }

        List<PlacedRow> rows() {
            return lists.stream()
                    .flatMap(list -> list.children().stream().flatMap(child -> rows(list, child)))
                    .toList();
        }

        private Stream<PlacedRow> rows(WishList list, UUID child) {
            List<SeriesId> given = list.givenTo(child);
            return given.isEmpty()
                    ? Stream.of(row(list, child, null))
                    : given.stream().map(series -> row(list, child, series));
        }

        private PlacedRow row(WishList list, UUID child, @Nullable SeriesId series) {
            Participant person = people.get(child);
            return new PlacedRow(
                    list.id(),
                    new ChildId(child),
                    person == null ? "" : person.name(),
                    series,
                    series == null ? null : list.rank(series),
                    list.wishes().size(),
                    round.lot(List.of(child)),
                    list.children().size() > 1,
                    list.wishes().stream().anyMatch(wish -> wish.answer() == WishAnswer.KNOTTED),
                    move(list, child, series));
        }

        /** The last one, where what it has now is by hand. */
        private @Nullable MoveView move(WishList list, UUID child, @Nullable SeriesId series) {
            return moves.stream()
                    .filter(move -> move.isOf(list.id().value(), child) && move.stands(series, round))
                    .reduce((earlier, later) -> later)
                    .map(move -> new MoveView(
                            movers.getOrDefault(AccountId.of(move.movedBy()), ""), move.movedAt(), move.reason()))
                    .orElse(null);
        }
    }
}

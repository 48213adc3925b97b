package org.halfpastfour.placing.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.matching.WishAnswer;
import org.halfpastfour.placing.WishRow;
import org.halfpastfour.placing.WishStage;
import org.halfpastfour.placing.WishesView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * The wishes of a child.
 *
 * @param ranked series, the best first
 * @param together brothers and sisters who want the same or nothing
 * @param stage collecting, draft or published
 * @param lot null until it is published
 * @param given series; null until it is published
 * @param byHand whether the home gave something else than the rules did
 * @param explanation a line for each wish; null until it is published
 */
public record WishesJson(
        UUID child,
        UUID household,
        List<UUID> ranked,
        int atLeast,
        List<UUID> together,
        Instant sentAt,
        String stage,
        Instant until,
        @Nullable Integer lot,
        @Nullable List<UUID> given,
        boolean byHand,
        @Nullable List<Explained> explanation) {

    /**
     * Why a wish was fulfilled or not.
     *
     * @param answer given, not-for-age, full, overlaps, enough, too-few-days or knotted; null where the list was not placed
     */
    public record Explained(UUID series, int rank, @Nullable String answer) {

        static Explained from(WishRow row) {
            WishAnswer answer = row.answer();
            return new Explained(row.series().value(), row.rank(), answer == null ? null : ApiWords.of(answer));
        }
    }

    static WishesJson from(WishesView view) {
        boolean published = view.round().stage() == WishStage.PUBLISHED;
        return new WishesJson(
                view.child().value(),
                view.household().value(),
                view.ranked().stream().map(row -> row.series().value()).toList(),
                view.atLeast(),
                view.together().stream().map(ChildId::value).toList(),
                view.sentAt(),
                ApiWords.of(view.round().stage()),
                view.round().until(),
                view.lot(),
                published ? view.given().stream().map(SeriesId::value).toList() : null,
                view.byHand(),
                published ? view.ranked().stream().map(Explained::from).toList() : null);
    }
}

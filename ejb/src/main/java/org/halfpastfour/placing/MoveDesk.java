package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SeriesId;

/** Moves a child of a draft by hand, for a reason that is kept. */
@ApplicationScoped
class MoveDesk {

    @Inject
    WishRecords records;

    @Inject
    WishClasses classes;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void move(WishRound round, MovePlaced command) {
        round.mustBeDraft();
        WishList list = records.find(command.list())
                .filter(each -> each.round().equals(round.id()))
                .orElseThrow(PlacingError.WISHES_NOT_FOUND::told);
        mustNotBeOwn(list, command.child().value());
        SeriesId to = command.to();
        if (to != null) {
            mustFit(round, list, command, to);
        }
        list.move(command);
        records.add(new WishMove(command, caller.id().value(), clock.instant()));
        records.flush();
    }

    private void mustNotBeOwn(WishList list, UUID child) {
        OwnFamily own = families.ownFamily(caller.id());
        if (own.hides(list.household()) || own.hides(child)) {
            throw PlacingError.WISHES_NOT_FOUND.told();
        }
        if (own.concerns(list.household()) || own.concerns(child)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    private void mustFit(WishRound round, WishList list, MovePlaced command, SeriesId to) {
        Map<SeriesId, WishClassView> offered = classes.of(round);
        WishClassView view = offered.get(to);
        if (view == null) {
            throw PlacingError.WISHES_NOT_FOUND.told();
        }
        UUID child = command.child().value();
        if (!isForAge(child, view)) {
            throw PlacingError.CLASS_NOT_FOR_AGE.told(view.title());
        }
        if (list.givenTo(child).stream()
                .filter(series -> !series.equals(command.from()) && !series.equals(to))
                .anyMatch(series -> offered.containsKey(series) && view.clashesWith(offered.get(series)))) {
            throw PlacingError.CLASS_OVERLAPS.told(view.title());
        }
        List<WishList> lists = records.listsOf(round.id());
        if (taken(lists, to) >= view.free()) {
            throw isFullAsSeen(round, lists, to)
                    ? PlacingError.CLASS_FULL.told(view.title())
                    : PlacingError.CLASS_TAKES_NOBODY.told(view.title());
        }
    }

    private boolean isForAge(UUID child, WishClassView view) {
        Participant person = families.participants(List.of(child)).get(child);
        LocalDate birthDate = person == null ? null : person.birthDate();
        return birthDate != null && view.isForAge(birthDate);
    }

    /** A place that who asks sees free may be a hidden child's. */
    private boolean isFullAsSeen(WishRound round, List<WishList> lists, SeriesId series) {
        OwnFamily own = families.ownFamily(caller.id());
        WishClassView seen = classes.asStaffSee(round).get(series);
        List<WishList> shown = lists.stream().filter(list -> list.isSeenBy(own)).toList();
        return seen == null || taken(shown, series) >= seen.free();
    }

    private static long taken(List<WishList> lists, SeriesId series) {
        return lists.stream()
                .flatMap(list -> list.given().stream())
                .filter(given -> given.series().equals(series))
                .count();
    }
}

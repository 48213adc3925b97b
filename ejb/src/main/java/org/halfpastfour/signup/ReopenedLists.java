package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionDirectory;

/** Tells who is back in a session that was opened again, and who is not. */
@ApplicationScoped
class ReopenedLists {

    @Inject
    SessionDirectory sessions;

    @Inject
    DiscreetCounts discreet;

    /** Of who is hidden from who asks neither list knows anything. */
    Reopened of(CalledOff before, List<Booking> back, Map<BookingId, WhyOut> out) {
        Set<BookingId> stayed =
                back.stream().filter(Booking::isLive).map(Booking::id).collect(Collectors.toSet());
        List<FamilyToTell> again = before.families().stream()
                .filter(family ->
                        family.people().stream().map(FamilyToTell.Line::booking).anyMatch(stayed::contains))
                .toList();
        List<Reopened.NotBack> not = before.families().stream()
                .flatMap(family -> family.people().stream()
                        .filter(line -> out.containsKey(line.booking()))
                        .map(line -> notBack(family, line, out)))
                .toList();
        return new Reopened(discreet.seen(sessions.session(before.session().id())), again, not);
    }

    private static Reopened.NotBack notBack(FamilyToTell family, FamilyToTell.Line line, Map<BookingId, WhyOut> out) {
        WhyOut why = Objects.requireNonNull(out.get(line.booking()));
        return new Reopened.NotBack(family.household(), line.participant(), line.name(), why.code(), why.arguments());
    }
}

package org.halfpastfour.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.halfpastfour.home.HomeId;

/** Facts about adults in homes for other features, whoever asks. */
@ApplicationScoped
public class PresenceDirectory {

    @Inject
    PresenceRecords book;

    @Inject
    Clock clock;

    /** On another day than today nobody knows. */
    public AdultsHere on(HomeId home, LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        if (!date.equals(today)) {
            return AdultsHere.NOT_KNOWN;
        }
        List<AdultPresence> signedIn = book.told(
                        List.of(home), today, clock.instant().minus(PresenceChange.UNDOABLE))
                .ofDay(home);
        return new AdultsHere(
                !signedIn.isEmpty(),
                signedIn.stream()
                        .filter(presence -> presence.isHereOn(today))
                        .map(AdultPresence::adult)
                        .collect(Collectors.toSet()));
    }
}

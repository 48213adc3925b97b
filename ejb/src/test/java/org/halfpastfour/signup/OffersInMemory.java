package org.halfpastfour.signup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.programme.SessionId;

/** Keeps the offers of one session. */
final class OffersInMemory extends OfferRecords {

    final List<Offer> made = new ArrayList<>();

    @Override
    void add(Offer offer) {
        made.add(offer);
    }

    @Override
    Optional<Offer> openOf(Party party) {
        return open().stream()
                .filter(offer -> offer.party().id().equals(party.id()))
                .findFirst();
    }

    @Override
    List<Offer> overdueIn(SessionId session, Instant now) {
        return made.stream().filter(offer -> offer.isOverdue(now)).toList();
    }

    @Override
    Set<SessionId> overdueAmong(Collection<SessionId> sessions, Instant now) {
        return sessions.stream()
                .filter(session -> !overdueIn(session, now).isEmpty())
                .collect(Collectors.toSet());
    }

    List<Offer> open() {
        return made.stream().filter(offer -> offer.is(OfferState.OPEN)).toList();
    }
}

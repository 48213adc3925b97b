package org.halfpastfour.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.programme.SessionId;

/** Keeps the parties of one session in the order of asking, which the database numbers. */
final class PartiesInMemory extends Parties {

    final List<Party> asked = new ArrayList<>();

    @Override
    void add(Party party) {
        asked.add(party);
    }

    @Override
    Optional<Party> firstFitting(SessionId session, int free, Collection<PartyId> passed) {
        return queue().stream()
                .filter(party -> party.size() <= free && !passed.contains(party.id()))
                .findFirst();
    }

    @Override
    List<Party> waitingIn(SessionId session) {
        return queue();
    }

    @Override
    void flush() {}

    List<Party> queue() {
        return asked.stream()
                .filter(Party::isWaiting)
                .sorted(Comparator.comparingInt(Party::bucket).thenComparingInt(asked::indexOf))
                .toList();
    }

    /** Whether one stands before another. */
    boolean before(Party one, Party other) {
        return Comparator.comparingInt(Party::bucket)
                        .thenComparingInt(asked::indexOf)
                        .compare(one, other)
                < 0;
    }
}

package org.halfpastfour.signup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;

/** Keeps the parties of one session in the order of asking, which the database numbers. */
final class PartiesInMemory extends Parties {

    final List<Party> asked = new ArrayList<>();

    @Override
    void write(List<Party> seated) {
        asked.addAll(seated);
    }

    @Override
    Optional<Party> firstFitting(SessionId session, int free, Collection<PartyId> except) {
        return queue().stream()
                .filter(party -> party.size() <= free && !except.contains(party.id()))
                .findFirst();
    }

    @Override
    List<Party> waitingIn(SessionId session) {
        return queue();
    }

    @Override
    Party beside(Party party) {
        Family family = AskingFamily.of(party.household(), List.of(), party.hasPriority(), AccountId.of(Ids.next()));
        Party other = new Party(party.session(), family, 1, false, party.askedAt());
        asked.add(asked.indexOf(party) + 1, other);
        return other;
    }

    @Override
    boolean anyGaveOn(SessionId session) {
        return false;
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

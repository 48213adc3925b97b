package org.halfpastfour.signup;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;

/** Keeps the parties of one session, and numbers those who ask as the database does. They wait in the order of the product. */
final class PartiesInMemory extends PartyRecords {

    final List<Party> asked = new ArrayList<>();
    private long last;

    @Override
    void write(List<Party> seated) {
        seated.forEach(party -> number(party, ++last));
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
        number(other, party.askedOrder());
        other.standWith(party);
        asked.add(other);
        return other;
    }

    @Override
    OfferedHow offeredHow(SessionId session) {
        return OfferedHow.USUALLY;
    }

    @Override
    void flush() {}

    List<Party> queue() {
        return asked.stream()
                .filter(Party::isWaiting)
                .sorted(WaitingOrder.ORDER)
                .toList();
    }

    /** Whether one stands before another. */
    boolean before(Party one, Party other) {
        return WaitingOrder.ORDER.compare(one, other) < 0;
    }

    private static void number(Party party, long order) {
        try {
            Field number = Party.class.getDeclaredField("askedOrder");
            number.setAccessible(true);
            number.setLong(party, order);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}

package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
import org.halfpastfour.shared.Ids;

/**
 * Has the house's own works done by one server at a time. A turn is asked for before each piece, so who is slow loses it to
 * the next after that piece, and who was killed after a minute; a piece must bear being done twice all the same.
 */
@ApplicationScoped
public class Turns {

    @Inject
    TurnRecords records;

    /**
     * Does the pieces as long as no other server has the turn, each in a transaction of its own if it opens one.
     *
     * @param done does one, and says whether nothing of it is left
     * @return whether nothing of all of them is left
     */
    public <T> boolean each(String work, Collection<T> pieces, Predicate<T> done) {
        if (pieces.isEmpty()) {
            return true;
        }
        UUID holder = Ids.next();
        try {
            return all(work, holder, pieces, done);
        } finally {
            records.giveBack(work, holder);
        }
    }

    private <T> boolean all(String work, UUID holder, Collection<T> pieces, Predicate<T> done) {
        boolean all = true;
        for (T piece : pieces) {
            if (!records.take(work, holder)) {
                return false;
            }
            all &= done.test(piece);
        }
        return all;
    }
}

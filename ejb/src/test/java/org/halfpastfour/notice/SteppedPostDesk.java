package org.halfpastfour.notice;

import java.util.Optional;
import org.halfpastfour.testing.TestJpa;

/** Each step in a transaction of its own, as the container makes it. */
class SteppedPostDesk extends PostDesk {

    @Override
    public Optional<TakenDelivery> take() {
        return TestJpa.inNewTransaction(super::take);
    }

    @Override
    public void answered(TakenDelivery taken, PostAnswer outcome) {
        TestJpa.inNewTransaction(() -> {
            super.answered(taken, outcome);
            return null;
        });
    }

    @Override
    public void recover() {
        TestJpa.inNewTransaction(() -> {
            super.recover();
            return null;
        });
    }

    @Override
    public void keepPaper() {
        TestJpa.inNewTransaction(() -> {
            super.keepPaper();
            return null;
        });
    }
}

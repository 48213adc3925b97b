package org.halfpastfour.family.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.halfpastfour.family.ChangedMeanwhile;
import org.halfpastfour.shell.ui.Errors;

/**
 * What a form was opened with. When somebody else has saved meanwhile it is read again and shown beside what was typed,
 * so that the next attempt is made in the knowledge of it.
 */
final class Latest<V> {

    private final Supplier<V> reread;
    private final Consumer<V> show;
    private V seen;

    Latest(V seen, Supplier<V> reread, Consumer<V> show) {
        this.seen = seen;
        this.reread = reread;
        this.show = show;
    }

    V seen() {
        return seen;
    }

    /** Does the work of the form; a refusal is passed on. */
    void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException refusal) {
            if (Errors.fact(refusal).filter(ChangedMeanwhile.class::isInstance).isPresent()) {
                seen = reread.get();
                show.accept(seen);
            }
            throw refusal;
        }
    }
}

package org.halfpastfour.shell.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.halfpastfour.shared.ChangedMeanwhile;

/**
 * What a form was opened with. When somebody else has saved meanwhile it is read again and shown beside what was typed,
 * so that the next attempt is made in the knowledge of it.
 */
public final class Latest<V> {

    private final Supplier<V> reread;
    private final Consumer<V> show;
    private V seen;

    public Latest(V seen, Supplier<V> reread, Consumer<V> show) {
        this.seen = seen;
        this.reread = reread;
        this.show = show;
    }

    public V seen() {
        return seen;
    }

    /** Does the work of the form; a refusal is passed on. */
    public void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException refusal) {
            if (Errors.fact(refusal).filter(ChangedMeanwhile.class::isInstance).isPresent()) {
                show.accept(readAgain());
            }
            throw refusal;
        }
    }

    /** For a form that stays open after it was saved: what is now is what was seen. */
    public V readAgain() {
        seen = reread.get();
        return seen;
    }
}

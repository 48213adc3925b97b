package org.halfpastfour.signup.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.halfpastfour.shared.Settlement;
import org.halfpastfour.shared.Touched;
import org.halfpastfour.shell.ui.Errors;

/** Saves a form; where that touches what was agreed, it is shown first, and saved together with what was chosen for it. */
public final class Settled {

    private Settled() {}

    /** Other refusals are passed on. */
    public static void attempt(Errors errors, SerializableConsumer<Settlement> work, SerializableRunnable done) {
        try {
            work.accept(Settlement.NONE);
        } catch (RuntimeException refusal) {
            Optional<Touched> touched =
                    Errors.fact(refusal).filter(Touched.class::isInstance).map(Touched.class::cast);
            if (touched.isEmpty()) {
                throw refusal;
            }
            new SettleDialog(errors, touched.get().matters(), work, done).open();
            return;
        }
        done.run();
    }
}

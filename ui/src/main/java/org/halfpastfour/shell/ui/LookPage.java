package org.halfpastfour.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.halfpastfour.account.OneLook;
import org.jspecify.annotations.Nullable;

/**
 * A page that asks all that it shows at one look, in one transaction: when it is entered, and whenever it looks again. What several
 * questions of a look need is read once.
 */
public abstract class LookPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OneLook look;

    protected LookPage(String className) {
        super(className);
    }

    /** Asks, and shows what was answered. */
    protected abstract void enter(BeforeEnterEvent event);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        look(() -> enter(event));
    }

    /**
     * Asks anew; within a look it is a part of that one, and nothing is changed in it. What stops it is told as it is: out of a use
     * case it would come as something of the container's.
     */
    protected final void look(Runnable questions) {
        AtomicReference<@Nullable RuntimeException> stopped = new AtomicReference<>();
        look.at(() -> {
            try {
                questions.run();
            } catch (RuntimeException e) {
                stopped.set(e);
            }
        });
        RuntimeException why = stopped.get();
        if (why != null) {
            throw why;
        }
    }
}

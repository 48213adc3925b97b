package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a page that look again by themselves. A page asks the server as often as the most impatient part on it wants,
 * and each part looks at its own pace; a part that leaves the page takes only its own wish with it. What a page asks in
 * this way is not the doing of a person.
 */
public final class Polling implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BY_ITSELF = Polling.class.getName();

    private final UI ui;
    private final List<Look> looks = new ArrayList<>();

    private Polling(UI ui) {
        this.ui = ui;
        ui.addPollListener(poll -> lookAgain());
    }

    /** Looks again and again until it is removed or the component, which is on a page now, leaves the page. */
    public static Registration start(Component component, Duration interval, SerializableRunnable look) {
        return of(component.getUI().orElseThrow()).add(component, new Look((int) interval.toMillis(), look));
    }

    /** Whether a request came from a page by itself, with nobody there. */
    public static boolean isByItself(VaadinRequest request) {
        return request.getAttribute(BY_ITSELF) != null;
    }

    /** Tells requests of this page that come from a timer from those that come from a person. */
    public static void watch(UI ui) {
        ui.addPollListener(poll -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                request.setAttribute(BY_ITSELF, true);
            }
        });
    }

    private static Polling of(UI ui) {
        Polling known = ComponentUtil.getData(ui, Polling.class);
        if (known != null) {
            return known;
        }
        Polling polling = new Polling(ui);
        ComponentUtil.setData(ui, Polling.class, polling);
        return polling;
    }

    private Registration add(Component component, Look look) {
        looks.add(look);
        setInterval();
        Registration leaving = component.addDetachListener(detach -> remove(look));
        return Registration.once(() -> {
            leaving.remove();
            remove(look);
        });
    }

    private void remove(Look look) {
        looks.remove(look);
        setInterval();
    }

    private void setInterval() {
        ui.setPollInterval(looks.stream().mapToInt(look -> look.interval).min().orElse(-1));
    }

    private void lookAgain() {
        int passed = ui.getPollInterval();
        List.copyOf(looks).forEach(look -> look.after(passed));
    }

    private static final class Look implements Serializable {

        private static final long serialVersionUID = 1L;

        private final int interval;
        private final SerializableRunnable look;
        private int waited;

        Look(int interval, SerializableRunnable look) {
            this.interval = interval;
            this.look = look;
        }

        void after(int milliseconds) {
            waited += milliseconds;
            if (waited >= interval) {
                waited = 0;
                look.run();
            }
        }
    }
}

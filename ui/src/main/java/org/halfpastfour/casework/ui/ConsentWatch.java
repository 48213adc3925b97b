package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.halfpastfour.casework.AttendanceConsentId;
import org.halfpastfour.casework.AttendanceConsentView;
import org.halfpastfour.casework.AttendanceConsents;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.shell.ui.Polling;
import org.jspecify.annotations.Nullable;

/** Shows a case anew when a consent under which it is shown ends, by whoever ends it, while the page is open. */
public class ConsentWatch implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration PACE = Duration.ofSeconds(10);

    private final transient AttendanceConsents consents;
    private transient @Nullable Shown shown;

    @Inject
    public ConsentWatch(AttendanceConsents consents) {
        this.consents = consents;
    }

    /**
     * From now on, while the page is open.
     *
     * @param clear empties the page before it asks anew: who may not see the case any more is left with nothing of it
     */
    void start(Component page, SerializableRunnable clear) {
        page.addAttachListener(attached -> Polling.start(page, PACE, () -> look(clear)));
    }

    void shows(CaseView view, Runnable again) {
        Set<AttendanceConsentId> live = view.households().stream()
                .map(LinkedHousehold::consent)
                .filter(Objects::nonNull)
                .map(AttendanceConsentView::id)
                .collect(Collectors.toSet());
        shows(view.id(), live, again);
    }

    /** @param live under which the page was read */
    void shows(ClientId client, Set<AttendanceConsentId> live, Runnable again) {
        shows(live, () -> consents.live(client), again);
    }

    /**
     * Of several families: what is seen of them, and how to ask what of it still is.
     *
     * @param seen nothing, where nothing can end
     */
    void shows(Set<?> seen, Supplier<? extends Set<?>> still, Runnable again) {
        shown = new Shown(Set.copyOf(seen), still, again);
    }

    private void look(SerializableRunnable clear) {
        Shown before = shown;
        if (before == null || before.seen().isEmpty()) {
            return;
        }
        if (!before.still().get().containsAll(before.seen())) {
            shown = null;
            clear.run();
            before.again().run();
        }
    }

    private record Shown(Set<?> seen, Supplier<? extends Set<?>> still, Runnable again) {}
}

package org.halfpastfour.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.io.Serializable;
import java.time.Clock;
import java.util.function.Supplier;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.roster.PresenceView;
import org.halfpastfour.roster.Presences;
import org.halfpastfour.roster.SignInAdult;
import org.halfpastfour.roster.SignOutAdult;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** The taps that sign somebody in and out; a refusal is told, and the page looks again. */
final class PresenceButtons implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Presences presences;
    private final Words words;
    private final Errors errors;
    private final transient Clock clock;
    private final transient Runnable refresh;

    PresenceButtons(Presences presences, Words words, Errors errors, Clock clock, Runnable refresh) {
        this.presences = presences;
        this.words = words;
        this.errors = errors;
        this.clock = clock;
        this.refresh = refresh;
    }

    Presences presences() {
        return presences;
    }

    Words words() {
        return words;
    }

    Errors errors() {
        return errors;
    }

    Clock clock() {
        return clock;
    }

    void refresh() {
        refresh.run();
    }

    Button signIn(HomeId home, StaffMemberId adult, String name) {
        Button button = button(
                "roster.sign-in", name, () -> attempt(() -> presences.arrive(new SignInAdult(home, adult, null))));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    Button signOut(PresenceView presence) {
        return button(
                "roster.sign-out",
                presence.name(),
                () -> attempt(() -> presences.leave(new SignOutAdult(presence.id(), null, ""))));
    }

    Button undo(PresenceView presence) {
        Button button = button("roster.undo", presence.name(), () -> attempt(() -> presences.undo(presence.id())));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Says when an earlier day ended, which nobody signed out of. */
    Button close(PresenceView presence) {
        return button("roster.close", presence.name(), () -> new PresenceDialog(this, presence).open());
    }

    Button button(String key, String name, Runnable work) {
        Button button = new Button(words.text(key));
        button.setDisableOnClick(true);
        button.setAriaLabel(words.text(key) + " " + name);
        button.addClickListener(click -> {
            work.run();
            button.setEnabled(true);
        });
        return button;
    }

    void attempt(Supplier<?> work) {
        try {
            var unused = work.get();
        } catch (RuntimeException refused) {
            Notices.refused(errors.text(refused));
        }
        refresh.run();
    }
}

package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.family.Families;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.LookPage;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.CalledOff;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.signup.SignUpSheet;
import org.jspecify.annotations.Nullable;

/** One session for the home's staff: what it is, who comes, who waits in which order, and everything done to it. */
@Route(value = "sessions/:id", layout = MainLayout.class)
@RolesAllowed(Roles.HOME_STAFF)
public class SessionPage extends LookPage {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final transient SignUp signUp;
    private final transient Families families;
    private final Words words;
    private final Div content = new Div();
    private @Nullable SessionId id;

    @Inject
    SessionPage(PlanningActions desk, SignUp signUp, Families families) {
        super("session-page");
        this.desk = desk;
        this.signUp = signUp;
        this.families = families;
        this.words = desk.words;
        content.addClassName("session-layout");
        add(content);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").flatMap(SessionPage::parse).orElse(null);
        if (id == null || SessionWords.isMeeting(desk.sessions.session(id))) {
            event.rerouteToError(NotFoundException.class);
        } else {
            refresh();
        }
    }

    private void refresh() {
        look(this::ask);
    }

    private void ask() {
        if (id != null) {
            show(signUp.sheet(id));
        }
    }

    private void show(SignUpSheet sheet) {
        SessionView session = sheet.session();
        heading(session.title());
        showActions(session);
        content.removeAll();
        content.add(new SessionFacts(desk, session, this::refresh), people(sheet));
    }

    /** Who must be told of what was called off comes first; a cancelled session has nobody else. */
    private Div people(SignUpSheet sheet) {
        SessionView session = sheet.session();
        CalledOff calledOff = desk.calledOff.of(session.id());
        boolean cancelled = session.state() == SessionState.CANCELLED;
        Div people = new Div();
        people.addClassName("session-people");
        if (cancelled || !calledOff.families().isEmpty()) {
            people.add(new CalledOffPanel(desk, calledOff));
        }
        if (!cancelled) {
            people.add(new SheetPanel(desk, signUp, sheet, () -> openAdd(session), this::refresh));
        }
        return people;
    }

    private void showActions(SessionView session) {
        List<Component> actions = new ArrayList<>();
        Anchor attendance = new Anchor("today?date=" + session.date(), words.text("programme.to-attendance"));
        attendance.addClassNames("button-link", "secondary");
        actions.add(attendance);
        if (session.state() != SessionState.PLANNED) {
            Anchor write = new Anchor("letters/new?session=" + session.id(), words.text("programme.write"));
            write.addClassNames("button-link", "secondary");
            actions.add(write);
        }
        if (session.isAhead(desk.clock.instant())) {
            if (session.state() == SessionState.PLANNED) {
                actions.add(publish(session));
            }
            actions.add(button("programme.move", () -> new MoveDialog(desk, session, this::refresh).open()));
            actions.add(Loss.way(button(
                    "programme.cancel-session", () -> new CancelSessionDialog(desk, session, this::refresh).open())));
        }
        if (session.state() == SessionState.CANCELLED && session.start().isAfter(desk.clock.instant())) {
            actions.add(button("programme.reopen", () -> new ReopenDialog(desk, session, this::refresh).open()));
        }
        actions(actions.toArray(Component[]::new));
    }

    private Button publish(SessionView session) {
        Button publish = button("programme.publish", () -> {
            var unused = desk.tell(() -> desk.sessions.publish(session.id()), () -> words.text("programme.published"));
            refresh();
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        return publish;
    }

    private void openAdd(SessionView session) {
        new AddFamilyDialog(desk, families, signUp, session, answer -> {
                    Notices.done(answer);
                    refresh();
                })
                .open();
    }

    private Button button(String key, Runnable work) {
        return new Button(words.text(key), click -> work.run());
    }

    private static Optional<SessionId> parse(String text) {
        try {
            return Optional.of(SessionId.of(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}

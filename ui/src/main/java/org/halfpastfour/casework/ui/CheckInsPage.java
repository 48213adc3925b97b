package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.casework.CheckInsOfCase;
import org.halfpastfour.casework.ClientCheckIns;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.MainLayout;

/** What the client of a case answers on the own page, and how the client comes there. */
@Route(value = "cases/:id/check-ins", layout = MainLayout.class)
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class CheckInsPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final ClientCheckIns checkIns;
    private final CheckInDialogs dialogs;
    private final OwnWords words;
    private final Div content = new Div();

    @Inject
    public CheckInsPage(ClientCheckIns checkIns, CheckInDialogs dialogs, OwnWords words) {
        super("check-ins-page");
        this.checkIns = checkIns;
        this.dialogs = dialogs;
        this.words = words;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseAddress.client(event));
    }

    private void show(ClientId client) {
        CheckInsOfCase view = checkIns.of(client);
        heading(words.text("own.check-ins.of", view.name()));
        actions(actions(view).toArray(Component[]::new));
        Runnable again = () -> show(client);
        content.removeAll();
        Div around = new Div(
                new OwnCodePanel(view, dialogs, words, again), new CheckInRhythmPanel(view, dialogs, words, again));
        around.addClassName("check-ins-around");
        content.add(new CheckInList(view, dialogs, words, again), around);
    }

    private List<Component> actions(CheckInsOfCase view) {
        List<Component> actions = new ArrayList<>();
        if (view.supervised()) {
            actions.add(new Badge(words.words().text("supervised")));
        }
        Anchor back = new Anchor("cases/" + view.client(), words.words().text("repair.back"));
        back.addClassNames("button-link", "secondary");
        actions.add(back);
        return actions;
    }
}

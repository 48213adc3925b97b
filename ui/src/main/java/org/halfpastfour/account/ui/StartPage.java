package org.halfpastfour.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Optional;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;

/** The door: on to the first page that this account may open, or to the sign-in page. */
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
public class StartPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    public StartPage() {
        super("start-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (VaadinRequest.getCurrent().getUserPrincipal() == null) {
            event.forwardTo(LoginPage.class);
            return;
        }
        Optional<MenuEntry> first = MenuConfiguration.getMenuEntries().stream().findFirst();
        first.ifPresentOrElse(entry -> event.forwardTo(path(entry)), this::nothingYet);
    }

    private void nothingYet() {
        heading(getTranslation("account.start.nothing-title"));
        put(new EmptyState(
                "person", getTranslation("account.start.nothing-text"), getTranslation("account.start.nothing-next")));
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}

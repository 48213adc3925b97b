package org.halfpastfour.account.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.BasePage;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.MainLayout;
import org.halfpastfour.shell.ui.Words;

/** Shows a card that was just made, for A4 or to be held up to a phone. It is shown once: nobody can look it up again. */
@Route(value = "access-card", layout = MainLayout.class)
@RolesAllowed({Roles.HOME_STAFF, Roles.CASE_SUPERVISOR, Roles.CITY_ADMIN})
public class CardPage extends BasePage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Words words;

    @Inject
    public CardPage(Words words) {
        super("card-page");
        this.words = words;
    }

    /**
     * Leads to the card.
     *
     * @param back the page to return to afterwards
     */
    public static void show(NewCard card, String back) {
        UI page = UI.getCurrent();
        ComponentUtil.setData(page, Shown.class, new Shown(card, back));
        page.navigate(CardPage.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UI page = event.getUI();
        Shown shown = ComponentUtil.getData(page, Shown.class);
        ComponentUtil.setData(page, Shown.class, null);
        heading(getTranslation("account.card.title"));
        if (shown == null) {
            actions();
            put(new EmptyState(
                    "key", getTranslation("account.card.shown-once"), getTranslation("account.card.shown-once-next")));
            return;
        }
        Anchor done = new Anchor(shown.back(), getTranslation("account.card.done"));
        done.addClassNames("button-link", "secondary");
        Button print = new Button(
                getTranslation("account.card.print"), click -> page.getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        actions(done, print);
        put(new CardSheet(shown.card(), site(), words));
    }

    private static String site() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + "/";
    }

    private record Shown(NewCard card, String back) {}
}

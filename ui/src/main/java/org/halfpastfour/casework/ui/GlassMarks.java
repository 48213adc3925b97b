package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.halfpastfour.casework.BrokenGlasses;
import org.halfpastfour.casework.CaseStanding;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.shell.ui.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * Marks every page of a case that is read by broken glass. What somebody has open is asked for once when pages are loaded in the
 * browser, and the page of a case tells when it knows better.
 */
@ApplicationScoped
class GlassMarks {

    private static final String MARK = "glass-mark";
    private static final Pattern OF_A_CASE = Pattern.compile("cases/([0-9a-f-]{36})(?:/.*)?");

    @Inject
    private BrokenGlasses glasses;

    @Inject
    private CaseWords words;

    void start(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> open(init.getUI()));
    }

    private void open(UI page) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null || !request.isUserInRole(Roles.CASEWORKER)) {
            return;
        }
        ComponentUtil.setData(page, Open.class, new Open(new HashMap<>(glasses.live())));
        page.addAfterNavigationListener(this::mark);
    }

    /** Of a case that is shown: until when who looks reads it by broken glass, or null for another right. */
    static void know(ClientId client, @Nullable Instant until) {
        Open open = ComponentUtil.getData(UI.getCurrent(), Open.class);
        if (open != null) {
            open.until().remove(client);
            if (until != null) {
                open.until().put(client, until);
            }
        }
    }

    static boolean isBehindGlass(CaseView view) {
        return !view.own() && !view.supervised() && view.life().standing() != CaseStanding.CLOSED;
    }

    private Component mark(Instant until) {
        Div mark = new Div(
                new Glyph("alert"),
                new Span(words.text("glass.mark", words.words().moment(until))));
        mark.addClassNames("glass-note", MARK);
        return mark;
    }

    private void mark(AfterNavigationEvent event) {
        Open open = ComponentUtil.getData(UI.getCurrent(), Open.class);
        Matcher address = OF_A_CASE.matcher(event.getLocation().getPath());
        if (open == null || !address.matches() || event.getActiveChain().isEmpty()) {
            return;
        }
        Element shown = event.getActiveChain().getFirst().getElement();
        shown.getChildren()
                .filter(each -> each.getClassList().contains(MARK))
                .toList()
                .forEach(Element::removeFromParent);
        Instant until = open.until().get(ClientId.of(UUID.fromString(address.group(1))));
        if (until != null) {
            shown.insertChild(0, mark(until).getElement());
        }
    }

    private record Open(Map<ClientId, Instant> until) {}
}

package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sets the language, the colours and the answer to failures for every session of the pages. */
@ApplicationScoped
class ShellSetup {

    static final String SCHEME_COOKIE = "hpf-scheme";

    private static final Set<String> SCHEMES = Set.of("light", "dark");

    @Inject
    private Errors errors;

    void start(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::begin);
        event.getSource().addUIInitListener(init -> Polling.watch(init.getUI()));
        event.addIndexHtmlRequestListener(ShellSetup::fillDocument);
    }

    private void begin(SessionInitEvent event) {
        VaadinSession session = event.getSession();
        VaadinRequest request = event.getRequest();
        session.setLocale(Language.chosenOn(request)
                .orElseGet(() -> Language.preferredBy(request))
                .locale());
        session.setErrorHandler(errors);
    }

    private static void fillDocument(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        html.attr(
                "lang",
                Language.chosenOn(request)
                        .orElseGet(() -> Language.preferredBy(request))
                        .tag());
        Cookies.value(request, SCHEME_COOKIE).filter(SCHEMES::contains).ifPresent(scheme -> html.attr("theme", scheme)
                .attr("style", "color-scheme: " + scheme));
    }
}

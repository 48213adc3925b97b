package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sets the language, the colours and the answer to failures for every session of the pages. */
@ApplicationScoped
class ShellSetup {

    static final String SCHEME_COOKIE = "hpf-scheme";

    private static final Set<String> SCHEMES = Set.of("light", "dark");

    @Inject
    private Errors errors;

    @Inject
    private AccountLanguage accountLanguage;

    @Inject
    private Scripts scripts;

    void start(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::begin);
        event.getSource().addUIInitListener(init -> open(init.getUI()));
        event.getSource().setSystemMessagesProvider(FrameworkWords::of);
        event.addIndexHtmlRequestListener(this::fillDocument);
    }

    private void begin(SessionInitEvent event) {
        VaadinSession session = event.getSession();
        session.setLocale(language(event.getRequest()).locale());
        session.setErrorHandler(errors);
    }

    private static void open(UI ui) {
        Polling.watch(ui);
        FrameworkWords.connection(ui);
    }

    /** What was chosen on this device, then what the account asks for, then what the browser asks for. */
    private PageLanguage language(VaadinRequest request) {
        return PageLanguage.chosenOn(request)
                .or(() -> accountLanguage.of(request))
                .orElseGet(() -> PageLanguage.preferredBy(request));
    }

    private void fillDocument(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        Optional<PageLanguage> ofAccount =
                PageLanguage.chosenOn(request).isPresent() ? Optional.empty() : accountLanguage.of(request);
        ofAccount.ifPresent(language -> response.getVaadinResponse().addCookie(language.cookie(request.isSecure())));
        PageLanguage language = ofAccount.orElseGet(() -> language(request));
        scripts.addTo(response.getDocument().head(), language.locale(), request);
        html.attr("lang", language.tag());
        PagePolicy.put(response);
        Cookies.value(request, SCHEME_COOKIE).filter(SCHEMES::contains).ifPresent(scheme -> html.attr("theme", scheme)
                .attr("style", "color-scheme: " + scheme));
    }
}

package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.halfpastfour.account.Accounts;
import org.jsoup.nodes.Element;

/**
 * What the pages do in the browser by themselves. They stand before the pages' own: forms call them when they are
 * sent, and they hear of each step before the pages' router. They bring their words with them, for when there is no line.
 */
@ApplicationScoped
class Scripts {

    /** Of {@code scripts/*.js}, put together by the build in the order in which they need each other. */
    private static final String PATH = "scripts/pages.js";

    private static final Map<String, String> WORDS = Map.of(
            "title", "shell.leave.title",
            "text", "shell.leave.text",
            "leave", "shell.leave",
            "stay", "shell.keep-writing",
            "offer", "shell.draft",
            "partly", "shell.draft.partly",
            "go-on", "shell.draft.go-on",
            "throw-away", "shell.draft.throw-away");

    @Inject
    private Accounts accounts;

    void addTo(Element head, Locale locale, VaadinRequest request) {
        String account = request.getUserPrincipal() == null
                ? ""
                : accounts.me().account().toString();
        Element script = head.appendElement("script").attr("src", PATH).attr("data-account", account);
        WORDS.forEach((name, key) -> script.attr("data-" + name, Translations.say(key, locale)));
    }
}

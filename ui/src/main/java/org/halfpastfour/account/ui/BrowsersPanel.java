package org.halfpastfour.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Accounts;
import org.halfpastfour.account.BrowserView;
import org.halfpastfour.account.OpenBrowsers;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** The browsers in which one is signed in; each but this one can be ended, by who knows the password. */
class BrowsersPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OpenBrowsers browsers;
    private final transient Accounts accounts;
    private final transient Errors errors;
    private final Words words;

    BrowsersPanel(OpenBrowsers browsers, Accounts accounts, Errors errors, Words words) {
        this.browsers = browsers;
        this.accounts = accounts;
        this.errors = errors;
        this.words = words;
        addClassNames("panel", "stack");
    }

    void show() {
        removeAll();
        add(
                new H2(words.text("account.browsers.title")),
                new Paragraph(words.text("account.browsers.text", OpenBrowsers.MOST)));
        Div lines = new Div();
        lines.addClassName("stack");
        UUID here = here();
        browsers.own().forEach(one -> Listed.add(lines, line(one, one.id().equals(here))));
        add(lines);
    }

    private Div line(BrowserView one, boolean here) {
        Span browser =
                new Span(Optional.ofNullable(one.name()).orElseGet(() -> words.text("account.browsers.unknown")));
        Span since = new Span(words.text("account.browsers.since", words.moment(one.since())));
        since.addClassName("quiet");
        Div what = new Div(browser, since);
        Div line = new Div(what);
        line.addClassName("browser-line");
        if (here) {
            line.add(new Badge(words.text("account.browsers.here"), Badge.Tone.GOOD));
            return line;
        }
        Button end =
                new Button(words.text("account.browsers.end"), click -> new EndBrowserDialog(accounts, errors, () -> {
                            browsers.end(one.id());
                            show();
                        })
                        .open());
        Loss.way(end);
        line.add(end);
        return line;
    }

    private static @Nullable UUID here() {
        VaadinRequest request = VaadinRequest.getCurrent();
        WrappedSession session = request == null ? null : request.getWrappedSession(false);
        return session != null && session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn
                ? signedIn.browser()
                : null;
    }
}

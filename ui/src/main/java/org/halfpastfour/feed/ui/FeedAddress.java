package org.halfpastfour.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** The address of a calendar: to be copied, or opened in the calendar of this phone. */
class FeedAddress extends Div {

    private static final long serialVersionUID = 1L;

    /** Selects it as well, for browsers that let no page copy. */
    private static final String COPY = """
            getSelection().selectAllChildren(this);
            return navigator.clipboard ? navigator.clipboard.writeText($0).then(() => true, () => false) : false;""";

    private final Words words;
    private final Span shown;

    FeedAddress(String address, Words words) {
        this.words = words;
        shown = new Span(address);
        shown.addClassName("feed-address");
        Anchor subscribe = new Anchor();
        subscribe.setText(words.text("feed.subscribe"));
        subscribe.getElement().setAttribute("href", address.replaceFirst("^https?:", "webcal:"));
        subscribe.setRouterIgnore(true);
        subscribe.addClassName("button-link");
        Button copy = new Button(words.text("feed.copy"), click -> copy(address));
        Div ways = new Div(subscribe, copy);
        ways.addClassName("row");
        addClassName("stack");
        add(shown, ways);
    }

    private void copy(String address) {
        shown.getElement().executeJs(COPY, address).then(Boolean.class, this::tell);
    }

    private void tell(Boolean copied) {
        Notices.done(words.text(copied ? "feed.copied" : "feed.selected"));
    }
}

package org.halfpastfour.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.halfpastfour.feed.CalendarFeeds;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.feed.FeedView;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Loss;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** Opens a calendar, renews its address or switches it off. The address is shown once, when it is made. */
class PhoneCalendarDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final FeedOf of;
    private final transient CalendarFeeds feeds;
    private final String api;
    private final Words words;
    private final Forms form;
    private final Div body = new Div();

    /** @param api the address of the API, as the phone will come to it */
    PhoneCalendarDialog(FeedOf of, CalendarFeeds feeds, String api, Errors errors, Words words) {
        this.of = of;
        this.feeds = feeds;
        this.api = api;
        this.words = words;
        this.form = new Forms(errors);
        setHeaderTitle(words.text("feed.title"));
        setWidth("min(34rem, calc(100vw - 1.5rem))");
        body.addClassName("stack");
        add(body, form.problem());
        feeds.own(of).ifPresentOrElse(this::known, this::none);
    }

    private void none() {
        body.removeAll();
        say("feed.about." + of.kind());
        say("feed.keep");
        foot(form.submit(words.text("feed.make"), key -> make()));
    }

    private void known(FeedView feed) {
        body.removeAll();
        say("feed.since", words.moment(feed.since()));
        say("feed.shown-once");
        Button end = Loss.way(new Button(words.text("feed.end"), click -> form.attempt(key -> end(feed))));
        foot(end, form.submit(words.text("feed.renew"), key -> make()));
    }

    private void make() {
        String address = api + feeds.make(of).path();
        body.removeAll();
        say("feed.made");
        body.add(new FeedAddress(address, words));
        List.of("iphone", "android", "outlook").forEach(device -> say("feed.how." + device));
        say("feed.keep");
        foot();
    }

    private void end(FeedView feed) {
        feeds.end(feed.id());
        close();
        Notices.done(words.text("feed.ended"));
    }

    private void say(String key, Object... parameters) {
        body.add(new Paragraph(words.text(key, parameters)));
    }

    private void foot(Component... more) {
        Button close = new Button(words.text("shell.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().removeAll();
        getFooter().add(close);
        getFooter().add(more);
    }
}

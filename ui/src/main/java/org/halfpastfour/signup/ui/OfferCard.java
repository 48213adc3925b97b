package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.OfferView;

/** A freed place that is held for the family: take it or leave it, and how much time is left. */
class OfferCard extends Div {

    private static final long serialVersionUID = 1L;

    private final OfferView offer;
    private final Words words;
    private final Badge left;

    OfferCard(OfferView offer, Words words, Forms form, Consumer<String> accept, Consumer<String> decline) {
        this.offer = offer;
        this.words = words;
        addClassNames("panel", "offer-card");
        Paragraph news = new Paragraph(words.text("signup.offer.for", words.list(offer.names())));
        news.addClassName("offer-news");
        left = new Badge(words.timeLeft(offer.expires()), Badge.Tone.WARNING);
        Div head = new Div(news, left);
        head.addClassName("offer-head");
        Button yes = form.submit(words.text("signup.offer.accept"), accept);
        Button no = form.submit(words.text("signup.offer.decline"), decline);
        no.removeThemeName("primary");
        Div buttons = new Div(yes, no);
        buttons.addClassName("offer-buttons");
        add(head, SessionHead.withDay(offer.session(), words), form.problem(), buttons);
    }

    boolean shows(OfferView other) {
        return offer.id().equals(other.id());
    }

    void tick() {
        left.setText(words.timeLeft(offer.expires()));
    }
}

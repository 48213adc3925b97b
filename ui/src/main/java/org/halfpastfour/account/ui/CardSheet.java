package org.halfpastfour.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.shell.ui.QrCode;
import org.halfpastfour.shell.ui.Words;

/**
 * An access card as it is handed over: to be scanned, or to be typed, with until when and how often. It is read on paper
 * and on another day, so nothing on it is said as seen from today.
 */
class CardSheet extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param site the address of this product, as the person opens it
     */
    CardSheet(NewCard card, String site, Words words) {
        addClassNames("panel", "access-card");
        String address = site + UseCardPage.ROUTE;
        Div facts = new Div(
                fact(words.text("account.field.login-name"), card.loginName(), "access-card-value"),
                fact(words.text("account.card.address"), address, "access-card-value"),
                fact(words.text("account.card.code"), card.secret(), "access-card-code"));
        facts.addClassName("access-card-facts");
        Div body = new Div(
                new QrCode(address + "?" + UseCardPage.CODE + "=" + card.secret(), words.text("account.card.qr")),
                facts);
        body.addClassName("access-card-body");
        Paragraph until = new Paragraph(
                words.text("account.card.until", words.fullDate(words.dateOf(card.until())), words.time(card.until())));
        until.addClassName("access-card-until");
        add(
                new H2(card.displayName()),
                new Paragraph(words.text("account.card.how")),
                body,
                until,
                new Paragraph(words.text("account.card.keep")));
    }

    private static Component fact(String label, String value, String className) {
        Span what = new Span(label);
        what.addClassName("quiet");
        Span text = new Span(value);
        text.addClassName(className);
        return new Div(what, text);
    }
}

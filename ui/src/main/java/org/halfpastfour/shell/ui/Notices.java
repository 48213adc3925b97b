package org.halfpastfour.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/**
 * Short messages over the page, read out by screen readers. A refusal stays until it is closed. They stand where they
 * cover no title and no button: {@code scripts/notices.js} looks for the place.
 */
public final class Notices {

    private static final int SHORT = 5_000;
    private static final int LONG = 20_000;

    private Notices() {}

    public static void done(String text) {
        show(text, SHORT, NotificationVariant.SUCCESS);
    }

    public static void refused(String text) {
        show(text, LONG, NotificationVariant.ERROR);
    }

    private static void show(String text, int milliseconds, NotificationVariant variant) {
        Notification notice = new Notification();
        notice.setDuration(milliseconds);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.ERROR);
        Span words = new Span(text);
        words.addClassName("notice-text");
        Button close = new Button(new Glyph("close"), click -> notice.close());
        close.setAriaLabel(notice.getTranslation("shell.close"));
        close.addThemeName("tertiary");
        HorizontalLayout row = new HorizontalLayout(words, close);
        row.addClassName("notice");
        notice.add(row);
        notice.open();
    }
}

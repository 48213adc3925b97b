package org.halfpastfour.notice.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import org.halfpastfour.account.Language;
import org.halfpastfour.notice.MessageTarget;
import org.halfpastfour.shared.Spacing;
import org.halfpastfour.shared.Text;
import org.halfpastfour.shell.ui.PageLanguage;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** How messages are said in the language of the page. */
record NoticeWords(Words words) {

    private static final int BEGINNING = 120;

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }

    /** The language in which messages are read. */
    static Language language() {
        return Language.of(PageLanguage.of(UI.getCurrent().getLocale()).tag());
    }

    /** What a message begins with, on one line. */
    static String beginning(String body) {
        String line = Spacing.oneLine(body);
        String cut = Text.cut(line, BEGINNING);
        return cut.length() < line.length() ? cut + "…" : cut;
    }

    /** To whom a letter went: a session with its time, or a series or the home by its name. */
    String meant(String meant, @Nullable Instant starts) {
        return starts == null ? meant : meant + " · " + words.moment(starts);
    }

    /** The page of a parent that a message leads to. */
    static String address(MessageTarget target) {
        return switch (target.kind()) {
            case OFFER -> "home";
            case COLLECT -> "collect";
            case FAMILY -> "family";
            case NEXT_TERM -> "next-term";
            case WISHES -> "wishes";
            case BOOKING, TODAY, DUTIES -> "bookings";
            case DAYS -> "days";
            case SESSION -> target.id() == null ? "find" : "book/" + target.id();
        };
    }

    /** The page of somebody of the staff; volunteers have one of their shifts, and none of a session or a day. */
    static String address(MessageTarget target, boolean staff) {
        if (!staff) {
            return "shifts";
        }
        return switch (target.kind()) {
            case SESSION -> target.id() == null ? "week" : "sessions/" + target.id();
            case DUTIES -> "week";
            default -> "today";
        };
    }
}

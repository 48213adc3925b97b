package org.halfpastfour.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.halfpastfour.feed.CalendarFeeds;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Notices;
import org.halfpastfour.shell.ui.Words;

/** The buttons that lead to a calendar for the phone. Nothing is asked before one of them is tapped. */
public class PhoneCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient CalendarFeeds feeds;
    private final transient Homes homes;
    private final transient Errors errors;
    private final Words words;

    @Inject
    public PhoneCalendar(CalendarFeeds feeds, Homes homes, Errors errors, Words words) {
        this.feeds = feeds;
        this.homes = homes;
        this.errors = errors;
        this.words = words;
    }

    /** Of a family, or of a home. */
    public Button of(FeedOf of) {
        return button(words.text("feed.open." + of.kind()), () -> open(of));
    }

    /** Of the own sessions. */
    public Button ofOwnSessions() {
        return button(words.text("feed.open.STAFF"), () -> choose(feeds.ownMembers()));
    }

    private static Button button(String text, Runnable work) {
        Button open = new Button(text, new Glyph("calendar"), click -> work.run());
        open.addClassName("phone-calendar");
        return open;
    }

    /** Who works in two homes has two calendars. */
    private void choose(List<StaffMemberSummary> members) {
        switch (members.size()) {
            case 0 -> Notices.refused(words.text("feed.nobody"));
            case 1 -> open(FeedOf.staff(members.getFirst().id()));
            default -> openChoice(members);
        }
    }

    private void openChoice(List<StaffMemberSummary> members) {
        Dialog choice = new Dialog();
        choice.setHeaderTitle(words.text("feed.which-home"));
        Div ways = new Div();
        ways.addClassName("stack");
        members.forEach(
                member -> ways.add(new Button(homes.home(member.home()).home().name(), click -> {
                    choice.close();
                    open(FeedOf.staff(member.id()));
                })));
        choice.add(ways);
        choice.open();
    }

    private void open(FeedOf of) {
        new PhoneCalendarDialog(of, feeds, api(), errors, words).open();
    }

    /** Where the API is, as whoever looks at the page has come to it. */
    private static String api() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + "/api/v1/";
    }
}

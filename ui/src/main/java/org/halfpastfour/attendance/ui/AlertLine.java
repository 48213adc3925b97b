package org.halfpastfour.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.attendance.Alert;
import org.halfpastfour.attendance.BoardRow;
import org.halfpastfour.attendance.SessionBoard;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** One alert: what it is, since when, and what to do. */
final class AlertLine extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final int SECOND_ADULT = 30;
    private static final int DUTY_LEAD = 60;

    private final BoardActions desk;
    private final Words words;
    private final SessionBoard board;
    private final Alert alert;

    AlertLine(BoardActions desk, SessionBoard board, Alert alert) {
        this.desk = desk;
        this.words = desk.words();
        this.board = board;
        this.alert = alert;
        addClassNames("alert", "alert-" + alert.kind().name().toLowerCase(Locale.ROOT));
        Span what = new Span(what());
        what.addClassName("alert-what");
        Span detail = new Span(detail());
        detail.addClassName("alert-detail");
        Div text = new Div(what, detail);
        text.addClassName("alert-text");
        add(new Glyph(glyph()), text);
        action();
    }

    private String glyph() {
        return switch (alert.kind()) {
            case NOT_COLLECTED, NOT_ARRIVED -> "clock";
            case NOBODY_TO_CALL -> "phone";
            case WANTED_AT_THE_DOOR -> "door";
            case TOO_FEW_ADULTS, PRESENCE_NOT_KNOWN, BARRED_ADULT, NOT_IN_CHARGE, WITHOUT_COMPANY -> "family";
            case ALLERGY -> "sick";
        };
    }

    private String what() {
        return switch (alert.kind()) {
            case NOT_COLLECTED -> words.text("attendance.alert.not-collected", alert.name());
            case NOT_ARRIVED -> words.text("attendance.alert.not-arrived", alert.name());
            case WANTED_AT_THE_DOOR -> words.text("attendance.alert.wanted-at-the-door");
            case TOO_FEW_ADULTS -> words.text("attendance.alert.too-few-adults", title());
            case PRESENCE_NOT_KNOWN -> words.text("attendance.alert.presence-not-known", title());
            case NOT_IN_CHARGE -> words.text("attendance.alert.not-in-charge", alert.name());
            case ALLERGY -> words.text("attendance.alert.allergy", alert.name(), alert.text());
            case BARRED_ADULT -> words.text("attendance.alert.barred-adult", alert.name());
            case WITHOUT_COMPANY -> words.text("attendance.alert.without-company", alert.name());
            case NOBODY_TO_CALL -> words.text("attendance.alert.nobody-to-call", alert.name());
        };
    }

    private String detail() {
        return switch (alert.kind()) {
            case NOT_COLLECTED ->
                words.text(
                        "shell.sentences",
                        words.text("attendance.alert.since-end", whenAndWhat(), since()),
                        words.text(nextStep()));
            case NOT_ARRIVED -> words.text("attendance.alert.since-start", title(), since());
            case WANTED_AT_THE_DOOR -> words.text("attendance.alert.go-to-the-door", title(), since());
            case TOO_FEW_ADULTS -> LightWords.of(words, board.ratio());
            case PRESENCE_NOT_KNOWN -> words.text("attendance.alert.sign-in");
            case ALLERGY -> title();
            case BARRED_ADULT -> words.text("attendance.alert.keep-apart", title());
            case WITHOUT_COMPANY -> words.text("attendance.alert.settle-company", title());
            case NOBODY_TO_CALL -> words.text("attendance.alert.find-somebody", title());
            case NOT_IN_CHARGE -> words.text("attendance.alert.somebody-else", title());
        };
    }

    /** With its day, when it is not today's. */
    private String whenAndWhat() {
        LocalDate date = board.session().date();
        return date.equals(desk.today()) ? title() : words.day(date) + " · " + title();
    }

    private String since() {
        return words.duration(Duration.ofMinutes(alert.minutes()));
    }

    /** Who does something next: a call, then a second adult stays, then the duty lead is called. */
    private String nextStep() {
        if (!board.session().date().equals(desk.today())) {
            return "attendance.alert.sign-out";
        }
        if (alert.minutes() >= DUTY_LEAD) {
            return "attendance.alert.duty-lead";
        }
        return alert.minutes() >= SECOND_ADULT ? "attendance.alert.second-adult" : "attendance.alert.call";
    }

    private String title() {
        return board.session().title();
    }

    private void action() {
        SessionView session = board.session();
        UUID participant = alert.participant();
        switch (alert.kind()) {
            case NOT_COLLECTED -> {
                row().ifPresent(row -> add(button("door", "attendance.leave", () -> desk.leave(session, row))));
                contacts(session, participant);
            }
            case NOT_ARRIVED, NOBODY_TO_CALL -> contacts(session, participant);
            case TOO_FEW_ADULTS, NOT_IN_CHARGE -> add(way("sessions/" + session.id(), "attendance.assign-adults"));
            case WITHOUT_COMPANY -> {
                contacts(session, participant);
                add(way("sessions/" + session.id(), "attendance.to-bookings"));
            }
            case WANTED_AT_THE_DOOR -> add(way("today/door", "attendance.alert.to-the-door"));
            case PRESENCE_NOT_KNOWN, BARRED_ADULT, ALLERGY -> {}
        }
    }

    private void contacts(SessionView session, @Nullable UUID participant) {
        if (participant != null) {
            add(button("phone", "attendance.contacts", () -> desk.contacts(session, participant, alert.name())));
        }
    }

    private Optional<BoardRow> row() {
        return board.rows().stream()
                .filter(row -> row.participant().equals(alert.participant()))
                .findFirst();
    }

    private Component way(String path, String key) {
        Anchor way = new Anchor(path, words.text(key));
        way.addClassNames("button-link", "secondary");
        return way;
    }

    private Button button(String glyph, String key, Runnable work) {
        Button button = new Button(words.text(key), new Glyph(glyph), click -> work.run());
        button.setAriaLabel(words.text(key) + " " + alert.name());
        return button;
    }
}

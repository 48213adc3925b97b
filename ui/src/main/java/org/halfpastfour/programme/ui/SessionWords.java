package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Words;

/** A session in a few words: its name, its seats and its state. A family meeting has no name of its own. */
final class SessionWords {

    private SessionWords() {}

    static String title(Words words, SessionView session) {
        return isMeeting(session) ? words.text("programme.kind." + session.kind()) : session.title();
    }

    static boolean isMeeting(SessionView session) {
        return session.kind().isMeeting();
    }

    static String glyph(SessionKind kind) {
        return switch (kind) {
            case AFTER_SCHOOL_CLASS -> "class";
            case PARENT_CHILD_EVENT -> "event";
            case COURSE -> "course";
            case FAMILY_MEETING, GROUP_MEETING -> "meeting";
        };
    }

    /** 18/20 · 候补 3. */
    static String seats(Words words, SessionView session) {
        String seats = words.text("programme.seats", session.taken(), session.places());
        return session.waiting() == 0 ? seats : seats + " · " + words.text("programme.waiting", session.waiting());
    }

    static Optional<Badge> state(Words words, SessionView session) {
        return switch (session.state()) {
            case PLANNED -> Optional.of(new Badge(words.text("programme.state.PLANNED"), Badge.Tone.WARNING));
            case CANCELLED -> Optional.of(new Badge(words.text("programme.state.CANCELLED"), Badge.Tone.BAD));
            case HELD -> Optional.of(new Badge(words.text("programme.state.HELD")));
            case PUBLISHED -> Optional.empty();
        };
    }

    /** That adults are missing, and how many. */
    static Optional<String> lacking(Words words, SessionView session) {
        int missing = session.adultsMissing();
        return missing == 0 ? Optional.empty() : Optional.of(words.text("programme.adults.missing", missing));
    }

    static List<Span> badges(Words words, SessionView session) {
        List<Span> badges = new ArrayList<>();
        state(words, session).ifPresent(badges::add);
        lacking(words, session).ifPresent(text -> badges.add(new Badge(text, Badge.Tone.BAD)));
        if (!isMeeting(session)) {
            Badge.Tone tone = session.free() > 0 ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL;
            badges.add(new Badge(seats(words, session), tone));
        }
        return badges;
    }
}

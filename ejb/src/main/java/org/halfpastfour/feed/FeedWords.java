package org.halfpastfour.feed;

import java.util.Locale;
import java.util.Map;
import org.halfpastfour.account.Language;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shared.Message;
import org.halfpastfour.shared.TextFiles;

/**
 * What calendars say, in the language of their owner. A title names the kind of a session and never the session's own
 * words: a calendar is read on a table, on a car's screen and by whoever sits beside.
 */
final class FeedWords {

    static final TextFiles FILES = TextFiles.only(FeedWords.class, "texts/feed");

    private final Locale locale;

    FeedWords(Language language) {
        this.locale = language.locale();
    }

    String name(FeedKind kind) {
        return say("feed.name." + CodeWord.of(kind), Map.of());
    }

    String title(SessionKind kind) {
        return say("feed.title." + CodeWord.of(kind), Map.of());
    }

    /** @param called nothing where nobody is to be told apart */
    String title(SessionKind kind, String called) {
        return called.isEmpty() ? title(kind) : say("feed.title.of-one", Map.of("title", title(kind), "name", called));
    }

    String place(SessionView session) {
        return say("feed.place.of-session", Map.of("home", session.homeName(), "room", session.roomName()));
    }

    String waiting() {
        return say("feed.note.waiting", Map.of());
    }

    String offered() {
        return say("feed.note.offered", Map.of());
    }

    String cancelled() {
        return say("feed.note.cancelled", Map.of());
    }

    private String say(String key, Map<String, Object> gaps) {
        return FILES.find(locale, key)
                .map((Message text) -> text.say(gaps))
                .orElseThrow(() -> new IllegalStateException("No text for " + key));
    }
}

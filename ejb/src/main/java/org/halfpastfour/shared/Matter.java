package org.halfpastfour.shared;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something agreed that a rule refuses by now, so that somebody has to say what becomes of it.
 *
 * @param rule code of the rule, such as {@code seats}
 * @param booking null when it is about the whole session
 * @param detail what the rule says today, such as the number of seats; empty where the rule says all
 * @param title empty for a family meeting, of which nothing is told but that it has the room
 * @param people how many have a place, are offered one or wait
 * @param names of whom it is about, for who may know them; otherwise empty
 * @param choices what can be done about it
 */
public record Matter(
        String rule,
        UUID session,
        @Nullable UUID booking,
        String detail,
        String home,
        String title,
        Instant start,
        Instant end,
        int people,
        List<String> names,
        Set<Choice.Kind> choices) {

    public Matter {
        names = List.copyOf(names);
        choices = Set.copyOf(choices);
    }

    /** The same, told to somebody: so many, and these by name. */
    public Matter told(int shown, List<String> named) {
        return new Matter(rule, session, booking, detail, home, title, start, end, shown, named, choices);
    }

    /** The booking, or the session where it is about all of it. */
    public UUID subject() {
        return booking == null ? session : booking;
    }

    /** Another one as soon as anything is different that whoever chooses should have seen. */
    public String key() {
        return identity() + "/" + people;
    }

    /** Whether a key is of this matter, though it may have been another one when it was shown. */
    public boolean isMeantBy(String shownKey) {
        return shownKey.startsWith(identity() + "/");
    }

    /** The same as long as the rule says the same of the same. */
    public String identity() {
        return rule + "/" + subject() + "/" + detail;
    }
}

package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mark as one line, such as {@code arrived=2026-11-23T08:31:00Z left=2026-11-23T10:02:10Z alone=true}. */
final class MarkText {

    private static final String EXPECTED = "expected";

    private MarkText() {}

    static String of(Mark mark) {
        StringJoiner line = new StringJoiner(" ").setEmptyValue(EXPECTED);
        add(line, "arrived", mark.arrivedAt());
        add(line, "left", mark.leftAt());
        add(line, "by", mark.collectedBy());
        add(line, "alone", mark.leftAlone() ? true : null);
        add(line, "absence", mark.absence());
        return line.toString();
    }

    static Mark parse(String line) {
        Map<String, String> words = new HashMap<>();
        for (String word : line.equals(EXPECTED) ? new String[0] : line.split(" ", -1)) {
            int equals = word.indexOf('=');
            words.put(word.substring(0, equals), word.substring(equals + 1));
        }
        return new Mark(
                read(words, "arrived", Instant::parse),
                read(words, "left", Instant::parse),
                read(words, "by", UUID::fromString),
                words.containsKey("alone"),
                read(words, "absence", AbsenceKind::valueOf));
    }

    private static void add(StringJoiner line, String word, @Nullable Object value) {
        if (value != null) {
            line.add(word + "=" + value);
        }
    }

    private static <T> @Nullable T read(Map<String, String> words, String word, Function<String, T> as) {
        String value = words.get(word);
        return value == null ? null : as.apply(value);
    }
}

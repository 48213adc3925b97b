package org.halfpastfour.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.shared.Deadline;

/**
 * iCalendar line by line, as makers really write it: an event that cannot be read must not take the others with it, and
 * each is found again by the line on which it begins.
 */
final class ICalendarLines {

    private static final Pattern PROPERTY = Pattern.compile(
            "([A-Za-z0-9-]++)((?:;[A-Za-z0-9-]++=(?:\"[^\"]*+\"|[^\";:]*+))*+)\\s*+:(.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile(";([A-Za-z0-9-]+)=(?:\"([^\"]*)\"|([^\";:]*))");

    private static final int LONGEST_LINE = 2000;
    private static final Set<String> OF_WORDS =
            Set.of("SUMMARY", "DESCRIPTION", "COMMENT", "LOCATION", "URL", "CATEGORIES");

    /** In place of a line that is too long to be read and holds more than words. */
    static final String TOO_LONG = "X-HPF-TOO-LONG";

    /** Lines as they stand in the file. Twenty years of holidays are fewer than twenty thousand. */
    static final int MOST = 200_000;

    private final Map<Integer, String> noLines;
    private final Deadline deadline;

    /** @param noLines takes what is no line of a calendar, by its number */
    ICalendarLines(Map<Integer, String> noLines, Deadline deadline) {
        this.noLines = noLines;
        this.deadline = deadline;
    }

    record Property(String name, Map<String, String> parameters, String value) {

        Optional<String> parameter(String wanted) {
            return Optional.ofNullable(parameters.get(wanted));
        }
    }

    /** An event, a time zone or the like; what stands inside it belongs to it. */
    record Component(String name, int line, List<Property> properties, List<Component> parts) {

        Component(String name, int line) {
            this(name, line, new ArrayList<>(), new ArrayList<>());
        }

        Optional<Property> property(String wanted) {
            return all(wanted).findFirst();
        }

        Stream<Property> all(String wanted) {
            return properties.stream().filter(property -> property.name().equals(wanted));
        }

        String text(String wanted) {
            return property(wanted).map(property -> unescaped(property.value())).orElse("");
        }
    }

    /** Empty when the calendar is cut off. */
    Optional<List<Component>> read(String text) {
        Deque<Component> open = new ArrayDeque<>();
        List<Component> calendars = new ArrayList<>();
        unfolded(text).forEach((number, line) -> {
            CalendarFile.mustBeBefore(deadline);
            Optional<Property> property = property(line);
            if (property.isEmpty()) {
                noLine(number, line);
            } else if (property.orElseThrow().name().equals("BEGIN")) {
                Component begun = new Component(nameOf(property.orElseThrow()), number);
                (open.isEmpty() ? calendars : open.peek().parts()).add(begun);
                open.push(begun);
            } else if (property.orElseThrow().name().equals("END")) {
                close(open, nameOf(property.orElseThrow()));
            } else if (open.isEmpty()) {
                noLine(number, line);
            } else {
                open.peek().properties().add(property.orElseThrow());
            }
        });
        return open.isEmpty() ? Optional.of(calendars) : Optional.empty();
    }

    private void noLine(int number, String line) {
        if (noLines.size() >= Announcement.MOST) {
            throw Announcement.tooMany(Announcement.MOST);
        }
        noLines.put(number, line);
    }

    private static void close(Deque<Component> open, String name) {
        if (!open.isEmpty() && open.peek().name().equals(name)) {
            open.pop();
        }
    }

    private static String nameOf(Property property) {
        return property.value().strip().toUpperCase(Locale.ROOT);
    }

    /**
     * By the number of the line on which each begins; a line that begins with a blank goes on with the one before. Of one
     * that is too long as much is kept as tells that it is.
     */
    private static Map<Integer, String> unfolded(String text) {
        Map<Integer, StringBuilder> lines = new java.util.LinkedHashMap<>();
        StringBuilder last = new StringBuilder();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (number > MOST) {
                throw Announcement.tooMany(MOST);
            }
            String kept = line.substring(0, Math.min(line.length(), LONGEST_LINE + 2));
            if (kept.startsWith(" ") || kept.startsWith("\t")) {
                last.append(kept, 1, Math.clamp(LONGEST_LINE + 2 - last.length(), 1, kept.length()));
            } else if (!line.isBlank()) {
                last = new StringBuilder(kept);
                lines.put(number, last);
            }
        }
        Map<Integer, String> unfolded = new java.util.LinkedHashMap<>();
        lines.forEach((at, line) -> unfolded.put(at, line.toString()));
        return unfolded;
    }

    /** Of words the beginning is enough; of days it would say something else. */
    private static Optional<Property> property(String line) {
        Optional<Property> read = shortProperty(line.substring(0, Math.min(line.length(), LONGEST_LINE)));
        boolean whole = line.length() <= LONGEST_LINE
                || read.filter(each -> OF_WORDS.contains(each.name())).isPresent();
        return whole ? read : Optional.of(new Property(TOO_LONG, Map.of(), ""));
    }

    private static Optional<Property> shortProperty(String line) {
        Matcher found = PROPERTY.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Property(found.group(1).toUpperCase(Locale.ROOT), parameters(found.group(2)), found.group(3)));
    }

    private static Map<String, String> parameters(String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            parameters.put(parameter.group(1).toUpperCase(Locale.ROOT), value);
        }
        return parameters;
    }

    private static String unescaped(String value) {
        return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
    }
}

package org.halfpastfour.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the facts that stop a use case: {@code texts/errors-<feature>.properties}. A gap of a {@link Message} is the name of an
 * argument, such as {@code {places}}; dates and times are written as people say them, in the zone of the house, and lists one after
 * another. {@code {missing_codes}} stands for codes separated by commas, each said by its own text, which may use the same arguments;
 * {@code {end_time}} for the time of day alone, where the day is said already; {@code {name_who}} for a name with a colon after it, or
 * for nothing where the page names the person.
 */
public final class Texts {

    private static final String ERROR = "error.";
    private static final TextFiles FILES = TextFiles.beside(Texts.class, "texts/errors");

    private Texts() {}

    /** Whether the language of this locale is English; everything else is answered in 简体中文. */
    public static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    /** The text of a code in a language, or empty when there is none. */
    public static Optional<String> find(Locale locale, String code) {
        return FILES.find(locale, ERROR + code).map(Message::text);
    }

    /** What to tell people about a code; the code itself when it has no text, which a test prevents. */
    public static String of(Locale locale, ZoneId zone, String code, Map<String, Object> arguments) {
        return FILES.find(locale, ERROR + code)
                .map(text -> fill(text, locale, zone, arguments))
                .orElse(code);
    }

    public static String of(Locale locale, ZoneId zone, DomainException fact) {
        return of(locale, zone, fact.code(), fact.arguments());
    }

    /** Every code that has a text in either language, in the order of the alphabet. */
    public static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        FILES.keys().forEach(key -> codes.add(key.substring(ERROR.length())));
        return codes;
    }

    private static String fill(Message text, Locale locale, ZoneId zone, Map<String, Object> arguments) {
        Map<String, Object> filling = new HashMap<>();
        for (String gap : text.gaps()) {
            Object value = arguments.get(argument(gap));
            filling.put(
                    gap,
                    text.counted().contains(gap)
                            ? Objects.requireNonNullElse(value, 0)
                            : filled(locale, zone, gap, value, arguments));
        }
        String said = text.say(filling);
        return isEnglish(locale) ? said : Spacing.close(said);
    }

    private static String filled(
            Locale locale, ZoneId zone, String gap, @Nullable Object value, Map<String, Object> arguments) {
        if (value == null) {
            return "";
        }
        String said = say(locale, zone, how(gap), value, arguments);
        return isEnglish(locale) ? said : Spacing.filling(said);
    }

    /** Whose value is said in the gap. */
    static String argument(String gap) {
        return gap.contains("_") ? gap.substring(0, gap.indexOf('_')) : gap;
    }

    private static String how(String gap) {
        return gap.substring(argument(gap).length());
    }

    private static String say(Locale locale, ZoneId zone, String how, Object value, Map<String, Object> arguments) {
        return switch (how) {
            case "_codes" -> sayCodes(locale, zone, value.toString(), arguments);
            case "_time" -> sayTime(zone, value);
            case "_who" -> say(locale, zone, value) + (isEnglish(locale) ? ": " : "：");
            default -> String.valueOf(say(locale, zone, value));
        };
    }

    private static String sayTime(ZoneId zone, Object value) {
        return switch (value) {
            case Instant instant -> SaidDate.time(LocalTime.ofInstant(instant, zone));
            case LocalTime time -> SaidDate.time(time);
            default -> value.toString();
        };
    }

    private static String sayCodes(Locale locale, ZoneId zone, String codes, Map<String, Object> arguments) {
        return Arrays.stream(codes.split(",", -1))
                .map(code -> of(locale, zone, code, arguments))
                .collect(Collectors.joining(isEnglish(locale) ? ", " : "、"));
    }

    private static Object say(Locale locale, ZoneId zone, Object value) {
        return switch (value) {
            case Instant instant -> SaidDate.moment(locale, instant.atZone(zone));
            case LocalDate date -> SaidDate.date(locale, date);
            case List<?> several ->
                several.stream()
                        .map(each -> String.valueOf(say(locale, zone, each)))
                        .collect(Collectors.joining(isEnglish(locale) ? ", " : "、"));
            case LocalTime time -> SaidDate.time(time);
            case String name -> isEnglish(locale) ? CalendarName.english(name) : name;
            default -> value;
        };
    }

    /** Of the text of a code, with how each is said. */
    static Set<String> gaps(Locale locale, String code) {
        return FILES.find(locale, ERROR + code).map(Message::gaps).orElse(Set.of());
    }
}

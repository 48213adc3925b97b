package org.halfpastfour.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the facts that stop a use case, in 简体中文 and English: {@code texts/errors-<feature>.properties} and
 * {@code …_en.properties}. A placeholder is the name of an argument in braces, such as {@code {places}}; dates and times
 * among the arguments are written as people say them, in the zone of the house, and lists one after another. {@code {missing:codes}} stands for codes
 * separated by commas, each said by its own text, which may use the same arguments; {@code {end:time}} for the time of day alone, where the day is said
 * already; {@code {name:who}} for a name with a colon after it, or for nothing where the page names the person;
 * {@code {minutes:many minute|minutes}} for a number with what is counted, of one and of several.
 */
public final class Texts {

    private static final List<String> FEATURES = List.of(
            "shared",
            "account",
            "calendar",
            "home",
            "family",
            "programme",
            "signup",
            "roster",
            "attendance",
            "report",
            "casework",
            "web",
            "demo");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{(\\w+)(:codes|:time|:who|:many [^|{}]+\\|[^|{}]+)?}");
    private static final String MANY = ":many ";
    private static final Map<String, String> CHINESE = load("");
    private static final Map<String, String> ENGLISH = load("_en");

    private Texts() {}

    /** Whether the language of this locale is English; everything else is answered in 简体中文. */
    public static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    /** The text of a code in a language, or empty when there is none. */
    public static Optional<String> find(Locale locale, String code) {
        return Optional.ofNullable((isEnglish(locale) ? ENGLISH : CHINESE).get("error." + code));
    }

    /** What to tell people about a code; the code itself when it has no text, which a test prevents. */
    public static String of(Locale locale, ZoneId zone, String code, Map<String, Object> arguments) {
        UnaryOperator<String> filling = isEnglish(locale) ? said -> said : Spacing::filling;
        String text = fill(
                find(locale, code).orElse(code),
                arguments,
                (how, value) -> filling.apply(say(locale, zone, how, value, arguments)));
        return isEnglish(locale) ? text : Spacing.close(text);
    }

    public static String of(Locale locale, ZoneId zone, DomainException fact) {
        return of(locale, zone, fact.code(), fact.arguments());
    }

    /** Every code that has a text in either language, in the order of the alphabet. */
    public static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        CHINESE.keySet().forEach(key -> codes.add(key.substring("error.".length())));
        ENGLISH.keySet().forEach(key -> codes.add(key.substring("error.".length())));
        return codes;
    }

    private static String fill(
            String text, Map<String, Object> arguments, BiFunction<@Nullable String, Object, String> say) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(found -> {
            Object value = arguments.get(found.group(1));
            if (value == null) {
                return "";
            }
            return Matcher.quoteReplacement(say.apply(found.group(2), value));
        });
    }

    private static String say(
            Locale locale, ZoneId zone, @Nullable String how, Object value, Map<String, Object> arguments) {
        return switch (how) {
            case ":codes" -> sayCodes(locale, zone, value.toString(), arguments);
            case ":time" -> sayTime(zone, value);
            case ":who" -> say(locale, zone, value) + (isEnglish(locale) ? ": " : "：");
            case String many
            when many.startsWith(MANY) ->
                say(locale, zone, value) + " "
                        + counted(value, many.substring(MANY.length()).split("\\|", 2));
            case null, default -> String.valueOf(say(locale, zone, value));
        };
    }

    private static String counted(Object number, String[] oneAndSeveral) {
        return number.toString().equals("1") ? oneAndSeveral[0] : oneAndSeveral[1];
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

    private static Map<String, String> load(String suffix) {
        Map<String, String> all = new HashMap<>();
        FEATURES.forEach(feature ->
                read("texts/errors-" + feature + suffix + ".properties").forEach((key, text) -> put(all, key, text)));
        return Map.copyOf(all);
    }

    /** Of two texts for one code, one would never be read. */
    static void put(Map<String, String> all, String key, String text) {
        if (all.putIfAbsent(key, text) != null) {
            throw new IllegalStateException("Two texts for " + key);
        }
    }

    private static Map<String, String> read(String resource) {
        try (InputStream in = Texts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                return Map.of();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Unreadable texts: " + resource, unreadable);
        }
    }

    static boolean hasSamePlaceholders(String code) {
        return placeholders(CHINESE.getOrDefault("error." + code, ""))
                .equals(placeholders(ENGLISH.getOrDefault("error." + code, "")));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found ->
                        found.group(2) == null || found.group(2).startsWith(MANY) ? found.group(1) : found.group())
                .collect(Collectors.toSet());
    }
}

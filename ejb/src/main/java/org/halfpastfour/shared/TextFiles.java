package org.halfpastfour.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Texts in 简体中文 and English, one file a feature and language: {@code <begin>-<feature>.properties} and
 * {@code …_en.properties}, in UTF-8. They are read once and parsed once. Any locale but English is answered in 简体中文. The build writes
 * down which features have texts, {@code <begin>.features}: in the server nobody can list a folder.
 */
public final class TextFiles {

    private final Map<String, Message> chinese;
    private final Map<String, Message> english;

    private TextFiles(Map<String, Message> chinese, Map<String, Message> english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Those beside a class. */
    public static TextFiles beside(Class<?> owner, String begin) {
        return new TextFiles(
                read(owner, begin, "", Locale.SIMPLIFIED_CHINESE), read(owner, begin, "_en", Locale.ENGLISH));
    }

    /** Those of one file beside a class, {@code <file>.properties} and {@code <file>_en.properties}. */
    public static TextFiles only(Class<?> owner, String file) {
        return new TextFiles(
                read(owner, file + ".properties", Locale.SIMPLIFIED_CHINESE),
                read(owner, file + "_en.properties", Locale.ENGLISH));
    }

    public Optional<Message> find(Locale locale, String key) {
        return Optional.ofNullable(in(locale).get(key));
    }

    public Map<String, Message> in(Locale locale) {
        return Texts.isEnglish(locale) ? english : chinese;
    }

    /** Of either language, in the order of the alphabet. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(chinese.keySet());
        keys.addAll(english.keySet());
        return keys;
    }

    /** The features that have texts there, in no order. */
    static Set<String> features(Class<?> owner, String begin) {
        return Set.of(open(owner, begin + ".features").strip().split("\\s+"));
    }

    private static Map<String, Message> read(Class<?> owner, String begin, String end, Locale locale) {
        Map<String, Message> all = new HashMap<>();
        for (String feature : features(owner, begin)) {
            read(owner, begin + "-" + feature + end + ".properties", locale)
                    .forEach((key, text) -> put(all, key, text));
        }
        return Map.copyOf(all);
    }

    private static Map<String, Message> read(Class<?> owner, String resource, Locale locale) {
        Properties texts = read(owner, resource);
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> Message.of(texts.getProperty(key), locale)));
    }

    /** Of two texts for one key, one would never be read. */
    static void put(Map<String, Message> all, String key, Message text) {
        if (all.putIfAbsent(key, text) != null) {
            throw new IllegalStateException("Two texts for " + key);
        }
    }

    private static Properties read(Class<?> owner, String resource) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(open(owner, resource)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Unreadable texts: " + resource, unreadable);
        }
    }

    private static String open(Class<?> owner, String resource) {
        try (InputStream in = owner.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No texts: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Unreadable texts: " + resource, unreadable);
        }
    }
}

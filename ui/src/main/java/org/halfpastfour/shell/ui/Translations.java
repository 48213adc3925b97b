package org.halfpastfour.shell.ui;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.halfpastfour.shared.Spacing;
import org.halfpastfour.shared.Texts;

/**
 * The texts of all features in 简体中文, which is the default, and English: {@code vaadin-i18n/translations-<feature>.properties}
 * and {@code …_en.properties}. A text is formatted by {@link MessageFormat} only when it is given parameters. Keys that
 * begin with {@code error.} are answered by {@link Texts}.
 */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Translations implements I18NProvider {

    static final List<String> FEATURES = List.of(
            "shell",
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
            "demo");

    private static final long serialVersionUID = 1L;
    private static final String ERROR = "error.";
    private static final Map<String, String> CHINESE = load("");
    private static final Map<String, String> ENGLISH = load("_en");

    @Override
    public List<Locale> getProvidedLocales() {
        return Language.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return say(key, locale, params);
    }

    static String say(String key, Locale locale, Object... parameters) {
        return find(key, locale)
                .map(text -> parameters.length == 0 ? text : format(text, locale, parameters))
                .orElse("!" + key);
    }

    private static String format(String text, Locale locale, Object... parameters) {
        MessageFormat format = new MessageFormat(text, locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        for (int i = 0; i < formats.length && i < parameters.length; i++) {
            if (formats[i] == null && parameters[i] instanceof Number) {
                format.setFormatByArgumentIndex(i, withoutSeparators(locale));
            }
        }
        return Language.of(locale) == Language.ENGLISH
                ? format.format(parameters)
                : Spacing.close(format.format(withEdges(parameters)));
    }

    private static Object[] withEdges(Object... parameters) {
        return Arrays.stream(parameters)
                .map(each -> each instanceof String said ? Spacing.filling(said) : each)
                .toArray();
    }

    private static NumberFormat withoutSeparators(Locale locale) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        number.setGroupingUsed(false);
        return number;
    }

    static Optional<String> find(String key, Locale locale) {
        if (key.startsWith(ERROR)) {
            return Texts.find(locale, key.substring(ERROR.length()));
        }
        return Optional.ofNullable(texts(locale).get(key));
    }

    static Map<String, String> texts(Locale locale) {
        return Language.of(locale) == Language.ENGLISH ? ENGLISH : CHINESE;
    }

    private static Map<String, String> load(String suffix) {
        Map<String, String> all = new HashMap<>();
        FEATURES.forEach(feature -> read("vaadin-i18n/translations-" + feature + suffix + ".properties")
                .forEach((key, text) -> {
                    if (all.put(key, text) != null) {
                        throw new IllegalStateException("Two texts for the key " + key);
                    }
                }));
        return Map.copyOf(all);
    }

    private static Map<String, String> read(String resource) {
        try (InputStream in = Translations.class.getClassLoader().getResourceAsStream(resource)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Unreadable texts: " + resource, unreadable);
        }
    }
}

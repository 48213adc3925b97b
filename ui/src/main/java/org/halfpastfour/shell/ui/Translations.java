package org.halfpastfour.shell.ui;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Message;
import org.halfpastfour.shared.Spacing;
import org.halfpastfour.shared.TextFiles;
import org.halfpastfour.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The texts of all features in 简体中文, which is the default, and English: {@code vaadin-i18n/translations-<feature>.properties}
 * and {@code …_en.properties}. The gaps of a {@link Message} are the numbers of its parameters; without any it is said as it is written. Keys
 * that begin with {@code error.} are answered by {@link Texts}.
 */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Translations implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final String ERROR = "error.";
    private static final TextFiles FILES = TextFiles.beside(Translations.class, "vaadin-i18n/translations");

    @Override
    public List<Locale> getProvidedLocales() {
        return PageLanguage.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return say(key, locale, params);
    }

    static String say(String key, Locale locale, Object... parameters) {
        if (parameters.length == 0) {
            return find(key, locale).orElse("!" + key);
        }
        return FILES.find(locale, key)
                .map(text -> fill(text, locale, parameters))
                .orElse("!" + key);
    }

    private static String fill(Message text, Locale locale, Object... parameters) {
        Map<String, @Nullable Object> filling = new HashMap<>();
        for (int i = 0; i < parameters.length; i++) {
            String gap = String.valueOf(i);
            filling.put(gap, text.counted().contains(gap) ? parameters[i] : filled(locale, parameters[i]));
        }
        String said = text.say(filling);
        return PageLanguage.of(locale) == PageLanguage.ENGLISH ? said : Spacing.close(said);
    }

    private static @Nullable Object filled(Locale locale, @Nullable Object value) {
        return switch (value) {
            case Number number -> withoutSeparators(locale).format(number);
            case String said when PageLanguage.of(locale) != PageLanguage.ENGLISH -> Spacing.filling(said);
            case null, default -> value;
        };
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
        return FILES.find(locale, key).map(Message::text);
    }

    /** As they are written. */
    static Map<String, String> texts(Locale locale) {
        return FILES.in(locale).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .text()));
    }
}

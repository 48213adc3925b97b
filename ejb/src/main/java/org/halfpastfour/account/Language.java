package org.halfpastfour.account;

import java.util.Arrays;
import java.util.Locale;
import org.halfpastfour.shared.InvalidInput;

/** The languages of the pages. */
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As browsers and databases know it: {@code zh-CN} or {@code en}. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a tag; any other tag is refused. */
    public static Language of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("language", AccountError.NOT_A_LANGUAGE.code()));
    }
}

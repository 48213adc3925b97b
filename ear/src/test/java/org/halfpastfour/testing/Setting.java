package org.halfpastfour.testing;

import java.util.stream.Stream;

/**
 * The window and the language in which a journey is made. The tests take one of each; all four are taken with
 * {@code -Dhpf.journeys=all}.
 */
public enum Setting {
    PHONE_CHINESE(true, Journey.CHINESE),
    WIDE_ENGLISH(false, Journey.ENGLISH),
    WIDE_CHINESE(false, Journey.CHINESE),
    PHONE_ENGLISH(true, Journey.ENGLISH);

    private final boolean onPhone;
    private final String language;

    Setting(boolean onPhone, String language) {
        this.onPhone = onPhone;
        this.language = language;
    }

    /** For {@code @MethodSource}. */
    public static Stream<Setting> chosen() {
        boolean all = "all".equals(System.getProperty("hpf.journeys"));
        return Stream.of(values()).limit(all ? values().length : 2);
    }

    public boolean onPhone() {
        return onPhone;
    }

    public String language() {
        return language;
    }

    /** The one of two texts that this language's pages show. */
    public String says(String chinese, String english) {
        return language.equals(Journey.CHINESE) ? chinese : english;
    }

    /** Such as {@code phone-zh}, for the names of pictures. */
    @Override
    public String toString() {
        return (onPhone ? "phone-" : "wide-") + language.substring(0, 2);
    }
}

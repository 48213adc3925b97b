package org.halfpastfour.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The window and the language in which a journey is made. The tests take a phone in Chinese and a wide window in English;
 * all eight are taken with {@code -Dhpf.journeys=all}.
 */
public enum Setting {
    PHONE_CHINESE(Window.PHONE, Journey.CHINESE),
    WIDE_ENGLISH(Window.WIDE, Journey.ENGLISH),
    TABLET_CHINESE(Window.TABLET, Journey.CHINESE),
    LYING_ENGLISH(Window.LYING, Journey.ENGLISH),
    WIDE_CHINESE(Window.WIDE, Journey.CHINESE),
    PHONE_ENGLISH(Window.PHONE, Journey.ENGLISH),
    TABLET_ENGLISH(Window.TABLET, Journey.ENGLISH),
    LYING_CHINESE(Window.LYING, Journey.CHINESE);

    /** In CSS pixels; what is held in the hand is touched. */
    public enum Window {
        PHONE(390, 844, true),
        TABLET(820, 1180, true),
        LYING(1024, 768, true),
        WIDE(1440, 900, false);

        private final int width;
        private final int height;
        private final boolean touch;

        Window(int width, int height, boolean touch) {
            this.width = width;
            this.height = height;
            this.touch = touch;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        boolean touch() {
            return touch;
        }

        /** Such as {@code phone}, for the names of pictures. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final boolean ALL = "all".equals(System.getProperty("hpf.journeys"));

    private final Window window;
    private final String language;

    Setting(Window window, String language) {
        this.window = window;
        this.language = language;
    }

    /** For {@code @MethodSource}. */
    public static Stream<Setting> chosen() {
        return Arrays.stream(values()).limit(ALL ? values().length : 2);
    }

    public Window window() {
        return window;
    }

    public boolean onPhone() {
        return window == Window.PHONE;
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
        return window + "-" + language.substring(0, 2);
    }
}

package org.halfpastfour.attendance.ui;

import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.shell.ui.Words;

/** What the light of a session says besides its colour. */
final class LightWords {

    private LightWords() {}

    static String of(Words words, RatioLight ratio) {
        if (ratio.isRed() && ratio.isShort()) {
            return words.text("attendance.ratio.short", ratio.inCharge(), ratio.needed());
        }
        return switch (ratio.state()) {
            case GREEN -> numbers(words, "attendance.ratio.enough", ratio);
            case AMBER ->
                ratio.adults() == 0
                        ? words.text("attendance.ratio.nobody-yet")
                        : numbers(words, "attendance.ratio.scarce", ratio);
            case RED -> numbers(words, "attendance.ratio.too-few", ratio);
            case NOT_KNOWN -> words.text("attendance.ratio.not-known", ratio.children());
        };
    }

    private static String numbers(Words words, String key, RatioLight ratio) {
        return words.text(key, ratio.adults(), ratio.children(), ratio.childrenAllowed());
    }
}

package org.halfpastfour.casework;

import java.util.List;
import java.util.Locale;

/** Which words in an answer reach the caseworker at once. It is a plain list, which the form shows; nothing is guessed. */
public final class HelpWordRule {

    public static final List<String> CHINESE =
            List.of("救命", "救救我", "帮帮我", "不想活", "想死", "自杀", "自残", "撑不住", "受不了", "控制不住", "打我", "害怕");

    public static final List<String> ENGLISH = List.of(
            "help me",
            "kill myself",
            "suicide",
            "hurt myself",
            "want to die",
            "can't go on",
            "losing control",
            "afraid");

    private HelpWordRule() {}

    static boolean isIn(String words) {
        String small = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        return CHINESE.stream().anyMatch(small::contains) || ENGLISH.stream().anyMatch(small::contains);
    }
}

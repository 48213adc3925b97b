package org.halfpastfour.shared;

import java.util.Locale;

/** Words that are data in Chinese and, where somebody wrote it, in English. */
public record BothLanguages(String zh, String en) {

    public BothLanguages {
        zh = Text.line(zh);
        en = Text.line(en);
    }

    /** English where it is asked for and there. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !en.isEmpty() ? en : zh;
    }
}

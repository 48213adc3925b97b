package org.halfpastfour.family;

import org.halfpastfour.shared.NameReading;

/** The keys by which a name is found in Latin letters: its initials and its whole reading, such as {@code zw zhangwei}. */
final class Pinyin {

    private Pinyin() {}

    static String keys(String name) {
        return NameReading.of(name).searchKeys();
    }
}

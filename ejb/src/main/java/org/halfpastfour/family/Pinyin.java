package org.halfpastfour.family;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys by which a name is found in Latin letters: its initials and its whole reading, such as {@code zw zhangwei}. */
final class Pinyin {

    private static final Transliterator READING =
            Transliterator.getInstance("Han-Latin/Names; Any-Latin; Latin-ASCII; Lower");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private Pinyin() {}

    static String keys(String name) {
        String[] syllables = NO_LETTER
                .matcher(READING.transliterate(name).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" ");
        String initials = Arrays.stream(syllables)
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
        return initials.isEmpty() ? "" : initials + " " + String.join("", syllables);
    }
}

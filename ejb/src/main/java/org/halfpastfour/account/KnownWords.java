package org.halfpastfour.account;

import java.util.Comparator;
import java.util.List;

/** The words of the product, the city and the work, and the own login name: what somebody who knows the place tries first. */
final class KnownWords {

    private static final int FEWEST_LETTERS_BESIDE = 5;
    private static final List<String> WORDS = WordList.named("known-words.txt").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private KnownWords() {}

    /** Whether hardly a letter is left without them; digits and signs beside them count for nothing. */
    static boolean areMostOf(String plain, String loginName) {
        String own = letters(loginName);
        String left = own.isEmpty() ? letters(plain) : letters(plain).replace(own, " ");
        for (String word : WORDS) {
            left = left.replace(word, " ");
        }
        return left.contains(" ")
                && left.codePoints().filter(sign -> sign != ' ').count() < FEWEST_LETTERS_BESIDE;
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

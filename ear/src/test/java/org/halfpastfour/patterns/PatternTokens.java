package org.halfpastfour.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The signs and words that stand in a pattern, and one of each kind that it names. */
final class PatternTokens {

    /** Of kinds of signs that are named by a letter, some that are of it and some that are not. */
    private static final Map<Character, String> KINDS = Map.of(
            's', " \t\n\u3000",
            'S', "x ",
            'd', "1x",
            'D', "x1",
            'w', "a1_-",
            'W', "-a",
            'b', "a ",
            'R', "\r\n",
            'p', "aA1. 中\u0308\u200b\u2013\u3000\t",
            'P', "aA1. 中\u0308\u200b\u2013\u3000\t");

    private static final String SPECIAL = "\\^$|?*+()[]{}";
    private static final String ALWAYS = "x1 ";

    private final String regex;
    private final Set<String> tokens = new LinkedHashSet<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private PatternTokens(String regex) {
        this.regex = regex;
    }

    static List<String> of(String regex) {
        PatternTokens tokens = new PatternTokens(regex);
        tokens.read();
        return List.copyOf(tokens.tokens);
    }

    private void read() {
        while (at < regex.length()) {
            char sign = regex.charAt(at++);
            if (sign == '\\' && at < regex.length()) {
                escaped(regex.charAt(at++));
            } else if (sign == '{') {
                endWord();
                at = regex.indexOf('}', at) + 1;
            } else if (SPECIAL.indexOf(sign) >= 0) {
                endWord();
            } else {
                add(sign);
            }
        }
        endWord();
        addEach(ALWAYS);
    }

    private void escaped(char sign) {
        if (sign == 'u') {
            add((char) Integer.parseInt(regex.substring(at, at + 4), 16));
            at += 4;
        } else if (sign == 'x') {
            add((char) Integer.parseInt(regex.substring(at, at + 2), 16));
            at += 2;
        } else if (KINDS.containsKey(sign)) {
            endWord();
            addEach(KINDS.get(sign));
            if (Character.toLowerCase(sign) == 'p') {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
            }
        } else {
            add(
                    switch (sign) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        default -> sign;
                    });
        }
    }

    private void add(char sign) {
        tokens.add(Character.toString(sign));
        word.append(sign);
    }

    private void addEach(String signs) {
        signs.chars().forEach(sign -> tokens.add(Character.toString((char) sign)));
    }

    private void endWord() {
        if (word.length() > 1) {
            tokens.add(word.toString());
        }
        word.setLength(0);
    }
}

package org.halfpastfour.shared;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name is read, in Latin letters: pinyin with its tones, a surname by its own reading (单 shàn, 尉迟 yù chí), other
 * scripts as they are transcribed. Lists of people, homes, rooms and programmes are in the order of {@link #sortKey}, in
 * the database and here; a number in a name has its place as a number, 2 before 10.
 */
public final class NameReading {

    /** To be raised with every change of what is made of a name. */
    static final int RULE = 2;

    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Integer, String> KNOWN_SURNAMES = new ConcurrentHashMap<>();
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin");
    private static final Transliterator PINYIN_OF_SURNAMES = Transliterator.getInstance("Han-Latin/Names");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final String TONES = "\u0304\u0301\u030C\u0300";
    private static final int LONGEST_SURNAME = 2;
    private static final Map<String, List<String>> SURNAMES = surnames();

    private final List<NameSyllable> read;
    private final List<NameSyllable> otherwise;

    private NameReading(String name) {
        List<String> signs = signs(name);
        this.otherwise = signs.stream().map(NameReading::plainly).toList();
        this.read = name.indexOf(NameSigns.JOINT) < 0 ? withSurname(signs, otherwise) : otherwise;
    }

    public static NameReading of(String name) {
        return new NameReading(NameSigns.unified(name));
    }

    /** The order of lists by a name, that of the database's reading in collation C. */
    public static <T> Comparator<T> order(Function<? super T, String> name) {
        Map<String, String> keys = new HashMap<>();
        return Comparator.comparing(person -> keys.computeIfAbsent(name.apply(person), each -> of(each).sortKey()));
    }

    /** Of signs of ASCII only: by reading with tones, then by sign, sign after sign: all of 张 before those of 章. */
    public String sortKey() {
        return read.stream().map(NameSyllable::sortKey).collect(Collectors.joining(" "));
    }

    /** Without tones and gaps, ü as v. */
    public String plain() {
        return joined(read, "v");
    }

    /**
     * The words by which a name is found in Latin letters: its initials and its whole reading, such as {@code zw zhangwei};
     * ü is found as u, as v and as yu, and a surname also by the common reading of its character.
     */
    public String searchKeys() {
        Set<String> words = new LinkedHashSet<>();
        for (List<NameSyllable> syllables : List.of(read, otherwise)) {
            words.add(syllables.stream().map(NameSyllable::initial).collect(Collectors.joining()));
            for (String umlaut : List.of("u", "v", "yu")) {
                words.add(joined(syllables, umlaut));
            }
        }
        words.remove("");
        return String.join(" ", words);
    }

    private static String joined(List<NameSyllable> syllables, String umlaut) {
        return syllables.stream().map(each -> each.letters(umlaut)).collect(Collectors.joining());
    }

    private static List<NameSyllable> withSurname(List<String> signs, List<NameSyllable> plainly) {
        for (int length = Math.min(LONGEST_SURNAME, signs.size()); length > 0; length--) {
            List<String> readings = SURNAMES.get(String.join("", signs.subList(0, length)));
            if (readings != null) {
                List<NameSyllable> all = new ArrayList<>(plainly);
                for (int at = 0; at < length; at++) {
                    all.set(at, new NameSyllable(readings.get(at), signs.get(at)));
                }
                return List.copyOf(all);
            }
        }
        return signs.isEmpty() ? plainly : withFirst(signs.getFirst(), plainly);
    }

    /** Surnames of one character that ICU knows. */
    private static List<NameSyllable> withFirst(String sign, List<NameSyllable> plainly) {
        int first = sign.codePointAt(0);
        if (!NameSigns.isIdeograph(first)) {
            return plainly;
        }
        String read = KNOWN_SURNAMES.computeIfAbsent(
                first, each -> toned(PINYIN_OF_SURNAMES.transliterate(Character.toString(each))));
        List<NameSyllable> all = new ArrayList<>(plainly);
        if (!read.isEmpty()) {
            all.set(0, new NameSyllable(read, sign));
        }
        return List.copyOf(all);
    }

    /** An ideograph each; words of other scripts and numbers whole. */
    private static List<String> signs(String name) {
        List<String> signs = new ArrayList<>();
        var word = new StringBuilder();
        name.codePoints().forEach(sign -> {
            boolean ideograph = NameSigns.isIdeograph(sign);
            boolean ends = ideograph || sign == ' ' || sign == NameSigns.JOINT;
            if (!word.isEmpty() && (ends || isDigit(sign) != isDigit(word.codePointBefore(word.length())))) {
                signs.add(word.toString());
                word.setLength(0);
            }
            if (ideograph) {
                signs.add(Character.toString(sign));
            } else if (sign != ' ' && sign != NameSigns.JOINT) {
                word.appendCodePoint(sign);
            }
        });
        if (!word.isEmpty()) {
            signs.add(word.toString());
        }
        return signs;
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }

    private static NameSyllable plainly(String sign) {
        int first = sign.codePointAt(0);
        if (isDigit(first)) {
            return NameSyllable.number(sign);
        }
        return NameSigns.isIdeograph(first)
                ? new NameSyllable(KNOWN.computeIfAbsent(first, NameReading::pinyin), sign)
                : new NameSyllable(latin(sign), "");
    }

    private static String pinyin(int sign) {
        String read = toned(PINYIN.transliterate(Character.toString(sign)));
        return read.isEmpty() ? toned(PINYIN.transliterate(Ideographs.compared(sign))) : read;
    }

    private static String latin(String word) {
        return NO_LETTER
                .matcher(LATIN.transliterate(word).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** lǚ is lu:3: the letters, with a colon for the dots, and the tone; empty when nothing is known. */
    static String toned(String pinyin) {
        var letters = new StringBuilder();
        int tone = TONES.length() + 1;
        for (char sign : DECOMPOSED.normalize(pinyin).toCharArray()) {
            if (TONES.indexOf(sign) >= 0) {
                tone = TONES.indexOf(sign) + 1;
            } else if (sign == '\u0308') {
                letters.append(':');
            } else if (sign >= 'a' && sign <= 'z') {
                letters.append(sign);
            }
        }
        return letters.isEmpty() ? "" : letters.append(tone).toString();
    }

    private static Map<String, List<String>> surnames() {
        Map<String, List<String>> surnames = new HashMap<>();
        for (String line : NameTables.lines("surnames.txt")) {
            String[] columns = line.split(" ", -1);
            surnames.put(
                    columns[0],
                    List.of(columns).subList(1, columns.length).stream()
                            .map(NameReading::toned)
                            .toList());
        }
        return Map.copyOf(surnames);
    }
}

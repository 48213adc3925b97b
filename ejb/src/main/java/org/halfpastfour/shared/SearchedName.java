package org.halfpastfour.shared;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a name: a part of it however it is written, its pinyin (ü as u, v or ü) or its initials. Its
 * parts are for the operator LIKE with {@code !} before signs that are meant; a part that is to find nothing is a line break, which no name and no reading holds.
 */
public record SearchedName(String typed) {

    private static final int LONGEST = 200;
    private static final String NOTHING = "\n";
    private static final Pattern WILDCARDS = Pattern.compile("[!%_]");
    private static final Pattern LATIN = Pattern.compile("[a-z' -]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern UMLAUT = Pattern.compile("u(\\u0308|:)");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    public static SearchedName of(@Nullable String typed) {
        return new SearchedName(Text.cut(Typed.line(typed), LONGEST).toLowerCase(Locale.ROOT));
    }

    /** In small letters, as it is written; of an empty search everything. */
    public String text() {
        return "%" + escaped(typed) + "%";
    }

    /** In what {@link NameKey} makes of a name. */
    public String key() {
        boolean named = typed.codePoints().anyMatch(Character::isLetter);
        String key = NameKey.of(typed).value();
        return named && !key.isEmpty() ? "%" + escaped(key) + "%" : NOTHING;
    }

    /** At the beginning of the words that {@link NameReading} makes for searching. */
    public String start() {
        return latin().isEmpty() ? NOTHING : latin() + "%";
    }

    /** At the beginning of one of those words after the first. */
    public String word() {
        return latin().isEmpty() ? NOTHING : "% " + latin() + "%";
    }

    /** The same for a name that is at hand. */
    public boolean finds(String name) {
        String key = NameKey.of(typed).value();
        boolean read = Arrays.stream(NameReading.of(name).searchKeys().split(" ", -1))
                .anyMatch(word -> word.startsWith(latin()));
        return name.toLowerCase(Locale.ROOT).contains(typed)
                || (!key.isEmpty() && NameKey.of(name).value().contains(key))
                || (!latin().isEmpty() && read);
    }

    private String latin() {
        String decomposed = UMLAUT.matcher(DECOMPOSED.normalize(typed)).replaceAll("v");
        String letters = MARKS.matcher(decomposed).replaceAll("");
        return LATIN.matcher(letters).matches() ? NO_LETTER.matcher(letters).replaceAll("") : "";
    }

    private static String escaped(String text) {
        return WILDCARDS.matcher(text).replaceAll("!$0");
    }
}

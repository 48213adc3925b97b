package org.halfpastfour.family;

import jakarta.persistence.TypedQuery;
import java.util.Locale;
import java.util.regex.Pattern;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a search field: a part of a name, pinyin or its initials, three digits of a phone, a code. */
record SearchText(String typed) {

    private static final String NOTHING = "";
    private static final Pattern WILDCARDS = Pattern.compile("[!%_]");
    private static final Pattern LATIN = Pattern.compile("[a-z' -]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern DIGITS = Pattern.compile("[0-9 \\-]{3,}");

    static SearchText of(@Nullable String typed) {
        return new SearchText(Text.line(typed).toLowerCase(Locale.ROOT));
    }

    <T> TypedQuery<T> in(TypedQuery<T> query) {
        return query.setParameter("text", "%" + escaped() + "%")
                .setParameter("start", latin().isEmpty() ? NOTHING : latin() + "%")
                .setParameter("word", latin().isEmpty() ? NOTHING : "% " + latin() + "%");
    }

    String phone() {
        return DIGITS.matcher(typed).matches() ? "%" + typed.replaceAll("[^0-9]", "") + "%" : NOTHING;
    }

    String code() {
        return ShortCode.parse(typed).map(ShortCode::printed).orElse(NOTHING);
    }

    private String latin() {
        return LATIN.matcher(typed).matches() ? NO_LETTER.matcher(typed).replaceAll("") : "";
    }

    private String escaped() {
        return WILDCARDS.matcher(typed).replaceAll("!$0");
    }
}

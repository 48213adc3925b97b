package org.halfpastfour.family;

import jakarta.persistence.TypedQuery;
import java.util.regex.Pattern;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shared.SearchedName;
import org.halfpastfour.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a search field: a part of a name, three digits of a phone, a code. */
record SearchText(SearchedName name) {

    private static final String NOTHING = "";
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{3,}");

    static SearchText of(@Nullable String typed) {
        return new SearchText(SearchedName.of(typed));
    }

    <T> TypedQuery<T> in(TypedQuery<T> query) {
        return query.setParameter("text", name.text())
                .setParameter("key", name.key())
                .setParameter("start", name.start())
                .setParameter("word", name.word());
    }

    /** A part of a number as it was typed. */
    String phone() {
        return part(Typed.ungrouped(name.typed()));
    }

    /** The same without the country's code. */
    String phoneOfCountry() {
        return part(PhoneNumber.withoutCountry(Typed.ungrouped(name.typed())));
    }

    String code() {
        return ShortCode.parse(name.typed()).map(ShortCode::printed).orElse(NOTHING);
    }

    private static String part(String digits) {
        return DIGITS.matcher(digits).matches() ? "%" + digits.replace("+", "") + "%" : NOTHING;
    }
}

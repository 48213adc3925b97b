package org.halfpastfour.shared;

import java.util.Locale;
import java.util.Optional;

/** A constant as codes, words of the API and keys of texts write it: lower case with hyphens, such as {@code session-full}. */
public final class CodeWord {

    private CodeWord() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    /** As codes are written: lower case, with hyphens. */
    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with this word. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}

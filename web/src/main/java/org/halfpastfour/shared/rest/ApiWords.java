package org.halfpastfour.shared.rest;

import java.util.Map;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Constants as the API writes them: lower case with hyphens, such as {@code late-cancelled}. */
public final class ApiWords {

    private ApiWords() {}

    public static String of(Enum<?> constant) {
        return CodeWord.of(constant);
    }

    /** The constant of a word, or null for none; another word is refused under the name of its field. */
    public static <E extends Enum<E>> @Nullable E parse(Class<E> type, String field, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word) || constant.name().equals(word)) {
                return constant;
            }
        }
        throw new InvalidInput(field, RestError.WRONG_TYPE.code(), Map.of("field", field));
    }
}

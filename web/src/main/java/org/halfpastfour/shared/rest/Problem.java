package org.halfpastfour.shared.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 writes it, with the code of the fact and, for invalid input, its fields.
 *
 * @param type a reference that names the code
 * @param title the text of the code in the caller's language
 * @param detail what to do next, or the same text where there is no more to say
 * @param arguments of the text: ids, numbers, dates
 * @param matters what a change touches, each with the choices that there are for it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        Map<String, Object> arguments,
        @Nullable List<Field> fields,
        @Nullable List<MatterJson> matters) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is wrong: its name as it was sent, the code and its text. */
    public record Field(String field, String code, String detail) {}
}

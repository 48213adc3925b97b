package org.halfpastfour.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a file: UTF-8, UTF-16 with or without its mark, or GB18030; never guessed where the bytes do not fit. */
final class CalendarText {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private CalendarText() {}

    /** Empty when the bytes are no text. */
    static Optional<String> of(byte[] content) {
        return charsets(content).stream()
                .flatMap(charset -> decoded(content, charset).stream())
                .findFirst()
                .map(text -> (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).strip());
    }

    /** A calendar begins with a letter or a bracket, so that one of its first two bytes is zero only in UTF-16. */
    private static List<Charset> charsets(byte[] content) {
        int first = content[0] & 0xff;
        int second = content.length > 1 ? content[1] & 0xff : 1;
        if (first == 0xff && second == 0xfe || second == 0) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xfe && second == 0xff || first == 0) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException otherText) {
            return Optional.empty();
        }
    }
}

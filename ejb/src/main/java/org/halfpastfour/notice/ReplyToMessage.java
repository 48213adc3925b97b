package org.halfpastfour.notice;

import org.halfpastfour.family.PictureFile;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An answer under a letter: words, a picture, or both.
 *
 * @param picture a small JPEG or PNG, or null for none
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record ReplyToMessage(MessageId message, String body, byte @Nullable [] picture) {

    public static final int LONGEST_BODY = 2000;
    private static final int MOST_KILOBYTES = 512;

    public ReplyToMessage {
        Checks checks = new Checks().text("body", body, picture == null ? 1 : 0, LONGEST_BODY);
        if (picture != null) {
            check(checks, picture);
        }
        checks.orThrow();
        body = Text.lines(body);
    }

    public static ReplyToMessage inWords(MessageId message, String body) {
        return new ReplyToMessage(message, body, null);
    }

    private static void check(Checks checks, byte[] picture) {
        if (picture.length > MOST_KILOBYTES * 1024) {
            checks.that(false, "picture", NoticeError.PICTURE_TOO_LARGE, Arguments.of("most", MOST_KILOBYTES));
        } else {
            checks.value("picture", () -> PictureFile.read(picture));
        }
    }
}

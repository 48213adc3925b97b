package org.halfpastfour.family;

import java.util.Arrays;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** What is taken as a photo: a JPEG or PNG of a modest size, known by its first bytes and not by its name. */
final class Photo {

    static final int MOST = 512 * 1024;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Photo() {}

    static void check(Checks checks, String field, byte @Nullable [] photo) {
        if (photo != null) {
            checks.that(photo.length <= MOST, field, FamilyError.PHOTO_TOO_LARGE, Arguments.of("most", MOST / 1024))
                    .that(startsWith(photo, JPEG) || startsWith(photo, PNG), field, FamilyError.PHOTO_NOT_AN_IMAGE);
        }
    }

    private static boolean startsWith(byte[] photo, byte[] sign) {
        return photo.length > sign.length && Arrays.equals(photo, 0, sign.length, sign, 0, sign.length);
    }
}

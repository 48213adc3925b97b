package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** What is kept as a photo: a JPEG or PNG of a modest size, known by what stands in it and not by its name. */
final class Photo {

    static final int MOST = 512 * 1024;

    private Photo() {}

    static void check(Checks checks, String field, byte @Nullable [] photo) {
        if (photo != null && photo.length > MOST) {
            checks.that(false, field, FamilyError.PHOTO_TOO_LARGE, Arguments.of("most", MOST / 1024));
        } else if (photo != null) {
            checks.value(field, () -> PictureFile.read(photo));
        }
    }
}

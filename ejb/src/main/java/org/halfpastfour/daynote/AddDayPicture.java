package org.halfpastfour.daynote;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.PictureFile;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;

/**
 * A picture of the day.
 *
 * @param children all whom it shows; it goes to their families
 * @param picture a small JPEG
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record AddDayPicture(SessionId session, List<ChildId> children, byte[] picture) {

    private static final int MOST_KILOBYTES = 512;
    private static final int MOST_CHILDREN = 100;

    public AddDayPicture {
        children = List.copyOf(new LinkedHashSet<>(children));
        new Checks()
                .that(
                        picture.length <= MOST_KILOBYTES * 1024,
                        "picture",
                        FamilyError.PHOTO_TOO_LARGE,
                        Map.of("most", MOST_KILOBYTES))
                .value("picture", () -> PictureFile.read(picture))
                .that(
                        !children.isEmpty() && children.size() <= MOST_CHILDREN,
                        "children",
                        DayNoteError.PICTURE_OF_NOBODY)
                .orThrow();
    }
}

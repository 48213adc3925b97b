package org.halfpastfour.daynote;

import java.util.List;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * What was written of a class and of the children in it, for staff.
 *
 * @param open whether it is the day itself, and not closed
 * @param note for all who came
 * @param children who came, by name
 * @param unshown how many pictures are shown to nobody, because a consent to photos counts no more
 */
public record ClassDayView(
        SessionView session,
        boolean open,
        @Nullable DayNoteView note,
        List<NotedChildRow> children,
        List<DayPictureView> pictures,
        int unshown) {

    public ClassDayView {
        children = List.copyOf(children);
        pictures = List.copyOf(pictures);
    }
}

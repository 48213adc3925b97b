package org.halfpastfour.daynote;

import java.util.List;

/** A picture of the day with the names of whom it shows, for staff. */
public record DayPictureView(DayPictureId id, List<String> names) {

    public DayPictureView {
        names = List.copyOf(names);
    }
}

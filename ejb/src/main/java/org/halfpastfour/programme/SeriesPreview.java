package org.halfpastfour.programme;

import java.util.List;
import org.halfpastfour.home.Places;

/**
 * What planning a series would make.
 *
 * @param dates every date of the recurrence, held or not, in order
 * @param places what the room and the adults allow
 * @param sessions how many sessions it would make
 */
public record SeriesPreview(List<PlannedDate> dates, Places places, int sessions) {

    public SeriesPreview {
        dates = List.copyOf(dates);
    }
}

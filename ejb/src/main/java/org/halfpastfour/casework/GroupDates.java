package org.halfpastfour.casework;

import java.util.List;

/** The dates of a whole group, always on the same weekday and at the same hour, and the days that are left out between them. */
public record GroupDates(List<ProposedMeeting> meetings, List<LeftOutDay> leftOut) {

    public GroupDates {
        meetings = List.copyOf(meetings);
        leftOut = List.copyOf(leftOut);
    }

    public ProposedMeeting first() {
        return meetings.getFirst();
    }

    public ProposedMeeting last() {
        return meetings.getLast();
    }
}

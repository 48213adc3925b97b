package org.halfpastfour.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** When a home, its rooms, all families of a group and all who lead it are free. */
interface GroupFreeTimes {

    /** At which hours anything of this length is free on such a weekday. */
    Set<LocalTime> hours(DayOfWeek weekday, int minutes);

    Optional<ProposedMeeting> at(LocalDate day, LocalTime hour, GroupStep step);

    /** Why not on that day. */
    LeftOutDay why(LocalDate day);
}

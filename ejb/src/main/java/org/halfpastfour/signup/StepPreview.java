package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.calendar.CalendarChange;

/**
 * What a change of the calendar does, before it is done; in order of the homes' names. Who is hidden from who asks is not counted.
 *
 * @param families how many are told, each in one message whatever it has in whichever home
 * @param staff how many of those in charge are told
 * @param calledOff the first of what is called off, at most {@link #SHOWN}
 * @param coming the first of what comes into being or comes back
 * @param staying the first of what stays as it is or cannot be, and why
 * @param seen stands for exactly this answer: who changes the calendar hands it back, so that nothing else is done
 */
public record StepPreview(
        CalendarChange change,
        List<ChangedHome> homes,
        int families,
        int staff,
        List<StepLine> calledOff,
        List<StepLine> coming,
        List<StayingLine> staying,
        String seen) {

    public static final int SHOWN = 40;

    public StepPreview {
        homes = List.copyOf(homes);
        calledOff = List.copyOf(calledOff);
        coming = List.copyOf(coming);
        staying = List.copyOf(staying);
    }

    public int callsOff() {
        return homes.stream().mapToInt(ChangedHome::calledOff).sum();
    }

    public int brings() {
        return homes.stream().mapToInt(ChangedHome::added).sum();
    }

    public int bringsBack() {
        return homes.stream().mapToInt(ChangedHome::back).sum();
    }

    public int takesAway() {
        return homes.stream().mapToInt(ChangedHome::taken).sum();
    }

    public int stays() {
        return homes.stream().mapToInt(ChangedHome::staying).sum();
    }
}

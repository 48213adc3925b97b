package org.halfpastfour.notice;

import org.halfpastfour.attendance.ChildNotArrived;
import org.halfpastfour.attendance.ChildNotCollected;
import org.halfpastfour.attendance.SecondAdultAsked;
import org.halfpastfour.attendance.WeekdaysLeft;
import org.halfpastfour.daynote.DayNoteWritten;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.placing.WishesAnswered;
import org.halfpastfour.placing.WishesAsked;
import org.halfpastfour.programme.ColleagueChanged;
import org.halfpastfour.programme.DatesAdded;
import org.halfpastfour.programme.DutyForgotten;
import org.halfpastfour.programme.DutyGiven;
import org.halfpastfour.programme.DutyTaken;
import org.halfpastfour.programme.SessionCalledOff;
import org.halfpastfour.programme.SessionRoomChanged;
import org.halfpastfour.programme.SessionTimeChanged;
import org.halfpastfour.rollover.StayAsked;
import org.halfpastfour.rollover.StaySettled;
import org.halfpastfour.signup.BookingCancelled;
import org.halfpastfour.signup.OfferRanOut;
import org.halfpastfour.signup.PlaceAwaited;
import org.halfpastfour.signup.PlaceBooked;
import org.halfpastfour.signup.PlaceConfirmed;
import org.halfpastfour.signup.PlacesOffered;
import org.halfpastfour.testing.Wiring;

/** What this feature hears of others, for a wiring of which another feature's test asks. */
public final class NoticeObservers {

    private NoticeObservers() {}

    public static Wiring of(Wiring wiring) {
        NewsLog bookings = wiring.get(NewsLog.class);
        SessionNewsLog sessions = wiring.get(SessionNewsLog.class);
        PlannedNewsLog planned = wiring.get(PlannedNewsLog.class);
        return wiring.whenKept(PlaceBooked.class, bookings::booked)
                .whenKept(PlaceConfirmed.class, bookings::confirmed)
                .whenKept(PlaceAwaited.class, bookings::awaited)
                .whenKept(PlacesOffered.class, bookings::offered)
                .whenKept(OfferRanOut.class, bookings::ranOut)
                .whenKept(BookingCancelled.class, bookings::cancelled)
                .whenKept(SessionTimeChanged.class, sessions::moved)
                .whenKept(SessionRoomChanged.class, sessions::roomChanged)
                .whenKept(SessionCalledOff.class, sessions::calledOff)
                .whenKept(DutyGiven.class, sessions::onDuty)
                .whenKept(DutyForgotten.class, sessions::forgotten)
                .whenKept(DutyTaken.class, sessions::offDuty)
                .whenKept(ColleagueChanged.class, sessions::colleague)
                .whenKept(WishesAsked.class, bookings::asked)
                .whenKept(WishesAnswered.class, bookings::answered)
                .whenKept(ChildNotArrived.class, sessions::notArrived)
                .whenKept(ChildNotCollected.class, sessions::notCollected)
                .whenKept(SecondAdultAsked.class, sessions::secondAdult)
                .whenKept(DayNoteWritten.class, wiring.get(DayNoteLog.class)::written)
                .whenKept(StayAsked.class, planned::asked)
                .whenKept(StaySettled.class, planned::settled)
                .whenKept(WeekdaysLeft.class, planned::weekdaysLeft)
                .whenKept(DatesAdded.class, planned::added);
    }

    /** How many messages a family is told what waits for it in. */
    public static int gather(Wiring wiring, HouseholdId family) {
        return wiring.get(Gathering.class).gather(Receiver.of(family));
    }
}

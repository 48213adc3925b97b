package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.family.Participant;

/**
 * The places of a household, as one of its adults may know them.
 *
 * @param children of the household, of whom that adult may know
 */
public record HouseholdSeats(List<Participant> children, List<SeatView> seats) {

    public HouseholdSeats {
        children = List.copyOf(children);
        seats = List.copyOf(seats);
    }
}

package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import org.halfpastfour.shared.Happening;

/** Tells what became of bookings and offers. */
@ApplicationScoped
class BookingNews {

    @Inject
    Event<Happening> happenings;

    /** They hold from now on: with a place, or in the line. */
    void asked(Collection<Booking> bookings) {
        for (Booking booking : bookings) {
            if (booking.is(BookingState.CONFIRMED)) {
                happenings.fire(
                        new PlaceBooked(booking.id(), booking.session(), booking.household(), booking.participant()));
            } else {
                happenings.fire(
                        new PlaceAwaited(booking.id(), booking.session(), booking.household(), booking.participant()));
            }
        }
    }

    void offered(Offer offer) {
        Party party = offer.party();
        happenings.fire(new PlacesOffered(offer.id(), party.session(), party.household(), offer.expiresAt()));
    }

    void ranOut(Offer offer, boolean turnKept) {
        Party party = offer.party();
        happenings.fire(new OfferRanOut(offer.id(), party.session(), party.household(), turnKept));
    }

    void confirmed(Party party) {
        for (Booking booking : party.live()) {
            happenings.fire(
                    new PlaceConfirmed(booking.id(), booking.session(), booking.household(), booking.participant()));
        }
    }

    /** An offer that ran out was told as that. */
    void ended(Collection<LiveEntry> bookings, EndingReason why) {
        if (why != EndingReason.OFFER_EXPIRED) {
            bookings.forEach(each -> happenings.fire(new BookingCancelled(
                    each.booking(), each.session(), each.household(), each.participant(), why.by())));
        }
    }
}

package org.halfpastfour.signup;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedQuery;

/** What is asked of bookings, apart from what a booking does. */
@MappedSuperclass
@NamedQuery(
        name = BookingQuestions.NEAR,
        query = BookingQuestions.ENTRY
                + " where function(includes as Boolean, :people, b.participant) and b.start < :to and b.end > :from and b.state in "
                + BookingQuestions.LIVE)
@NamedQuery(
        name = BookingQuestions.BESIDE,
        query = BookingQuestions.ENTRY + " where b.participant = :adult and b.end > :now and b.state in "
                + BookingQuestions.LIVE
                + " and exists (select c.id from Booking c where c.session = b.session and c.participant = :child"
                + " and c.state in " + BookingQuestions.LIVE + ")")
@NamedQuery(
        name = BookingQuestions.ENTRIES_OF,
        query = BookingQuestions.ENTRY + " where b.participant = :participant and b.end > :now and b.state in "
                + BookingQuestions.LIVE)
@NamedQuery(
        name = BookingQuestions.ENTRIES_BY_ID,
        query = BookingQuestions.ENTRY + " where function(includes as Boolean, :bookings, b.id)")
@NamedQuery(
        name = BookingQuestions.EVER_IN,
        query =
                BookingQuestions.ENTRY
                        + " where function(includes as Boolean, :sessions, b.session) and function(includes as Boolean, :people, b.participant)")
@NamedQuery(name = BookingQuestions.ENTRY_OF, query = BookingQuestions.ENTRY + " where b.id = :booking")
@NamedQuery(
        name = BookingQuestions.ENTRIES_OF_PARTY,
        query = BookingQuestions.ENTRY + " where b.party.id = :party order by b.id")
@NamedQuery(
        name = BookingQuestions.WITH_PARTY,
        query = "select b from Booking b join fetch b.party p join fetch p.bookings where b.id = :booking")
@NamedQuery(
        name = BookingQuestions.EVER_OF,
        query = "select b from Booking b join fetch b.party where b.participant = :person order by b.start, b.id")
@NamedQuery(
        name = BookingQuestions.LIVE_IN,
        query = "select b from Booking b join fetch b.party p where b.session = :session and b.state in "
                + BookingQuestions.LIVE + " order by p.bucket, p.askedOrder, p.id, b.id")
@NamedQuery(
        name = BookingQuestions.LIVE_IN_ALL,
        query = "select b from Booking b where function(includes as Boolean, :sessions, b.session) and b.state in "
                + BookingQuestions.LIVE + " order by b.id")
@NamedQuery(
        name = BookingQuestions.CONFIRMED_IN,
        query = "select b from Booking b where function(includes as Boolean, :sessions, b.session)"
                + " and b.state = org.halfpastfour.signup.BookingState.CONFIRMED order by b.id")
@NamedQuery(
        name = BookingQuestions.OF_HOUSEHOLD,
        query = "select b from Booking b join fetch b.party where b.household = :household"
                + " and b.start >= :from and b.start < :to order by b.start, b.bookedAt, b.id")
@NamedQuery(
        name = BookingQuestions.BEGUN_WAITING,
        query = "select distinct p.session from Booking b join b.party p"
                + " where p.state = org.halfpastfour.signup.PartyState.WAITING"
                + " and b.state = org.halfpastfour.signup.BookingState.WAITING and b.start <= :now")
@NamedQuery(
        name = BookingQuestions.END_ALL,
        query = "update Booking b set b.ended.from = b.state, b.state = org.halfpastfour.signup.BookingState.CANCELLED,"
                + " b.ended.at = :now, b.ended.by = :by, b.ended.why = :why"
                + " where b.session = :session and b.state in " + BookingQuestions.LIVE)
abstract class BookingQuestions {

    static final String NEAR = "Booking.near";
    static final String BESIDE = "Booking.beside";
    static final String ENTRIES_OF = "Booking.entriesOf";
    static final String ENTRIES_BY_ID = "Booking.entriesById";
    static final String EVER_IN = "Booking.everIn";
    static final String ENTRY_OF = "Booking.entryOf";
    static final String ENTRIES_OF_PARTY = "Booking.entriesOfParty";
    static final String WITH_PARTY = "Booking.withParty";
    static final String EVER_OF = "Booking.everOf";
    static final String LIVE_IN = "Booking.liveIn";
    static final String LIVE_IN_ALL = "Booking.liveInAll";
    static final String CONFIRMED_IN = "Booking.confirmedIn";
    static final String OF_HOUSEHOLD = "Booking.ofHousehold";
    static final String BEGUN_WAITING = "Booking.begunWaiting";
    static final String END_ALL = "Booking.endAll";

    static final String ENTRY = "select new org.halfpastfour.signup.LiveEntry("
            + "b.id, b.session, b.household, b.participant, b.state) from Booking b";
    static final String LIVE = "(org.halfpastfour.signup.BookingState.CONFIRMED,"
            + " org.halfpastfour.signup.BookingState.WAITING, org.halfpastfour.signup.BookingState.OFFERED)";
}

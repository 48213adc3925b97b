package org.halfpastfour.signup;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import java.util.UUID;

/** What is asked of a booking that is about to end, and how its ending is written. */
@MappedSuperclass
@NamedQuery(
        name = EndingQuestions.WITH_PARTY_AND_ARRIVAL,
        query = "select b, (select a.mark.arrivedAt from Attendance a where a.sessionId = b.session"
                + " and a.participantId = b.participant)"
                + " from Booking b join fetch b.party p join fetch p.bookings where b.id = :booking")
@NamedNativeQuery(name = EndingQuestions.HELD, resultSetMapping = EndingQuestions.HELD, query = """
        SELECT b.id AS booking, b.session_id, b.household_id, b.participant_id, b.state, s.waiting
        FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
        WHERE b.id = :booking FOR NO KEY UPDATE OF s""")
@SqlResultSetMapping(
        name = EndingQuestions.HELD,
        classes =
                @ConstructorResult(
                        targetClass = HeldEntry.class,
                        columns = {
                            @ColumnResult(name = "booking", type = UUID.class),
                            @ColumnResult(name = "session_id", type = UUID.class),
                            @ColumnResult(name = "household_id", type = UUID.class),
                            @ColumnResult(name = "participant_id", type = UUID.class),
                            @ColumnResult(name = "state", type = String.class),
                            @ColumnResult(name = "waiting", type = int.class)
                        }))
@NamedNativeQuery(
        name = EndingQuestions.ARRIVED,
        query = "SELECT participant_id, arrived_at FROM programme.attendance"
                + " WHERE session_id = :session AND arrived_at IS NOT NULL")
@NamedNativeQuery(name = EndingQuestions.WRITE_END, query = """
        WITH left_behind AS (
            UPDATE programme.party SET size = :size, state = CASE WHEN :ended THEN 'ENDED' ELSE state END, version = version + 1 WHERE id = :party)
        UPDATE programme.booking SET state = :state, place_given_on = false, ended_at = :at, ended_by = cast(:by AS uuid),
            ended_why = :why, ended_words = cast(:words AS text), ended_from = :from, ended_given_on = :givenOn,
            version = version + 1
        WHERE id = :booking""")
@NamedQuery(
        name = EndingQuestions.CONFIRMED_OF_HOUSEHOLD,
        query = "select b from Booking b where b.household = :household"
                + " and function(includes as Boolean, :sessions, b.session)"
                + " and b.state = org.halfpastfour.signup.BookingState.CONFIRMED order by b.id")
@NamedNativeQuery(
        name = EndingQuestions.ENDED_BY_HOME,
        resultClass = UUID.class,
        query = """
        SELECT b.id FROM programme.booking b
        WHERE b.session_id = :session AND b.ended_side = 'HOME' """ + BookingQuestions.LATEST + " ORDER BY b.id")
@NamedQuery(
        name = EndingQuestions.CALLED_OFF,
        query = BookingQuestions.ENTRY + " where b.session = :session"
                + " and b.ended.why = org.halfpastfour.signup.EndingReason.SESSION_CANCELLED order by b.id")
@NamedQuery(
        name = EndingQuestions.END_ALL,
        query =
                "update Booking b set b.ended.from = b.state, b.ended.givenOn = b.placeGivenOn, b.state = org.halfpastfour.signup.BookingState.CANCELLED, b.placeGivenOn = false,"
                        + " b.ended.at = :now, b.ended.by = :by, b.ended.why = :why"
                        + " where b.session = :session and b.state in " + BookingQuestions.LIVE)
@NamedQuery(name = EndingQuestions.ENTRY_OF, query = BookingQuestions.ENTRY + " where b.id = :booking")
abstract class EndingQuestions extends PolicyQuestions {

    /** What a family has in some sessions, of which the register may tell how it ended. */
    static final String CONFIRMED_OF_HOUSEHOLD = "Booking.confirmedOfHousehold";

    static final String ENDED_BY_HOME = "Booking.endedByHome";
    static final String CALLED_OFF = "Booking.calledOff";
    static final String END_ALL = "Booking.endAll";
    static final String ENTRY_OF = "Booking.entryOf";

    /** As it was, while the lock of its session was waited for. */
    static final String HELD = "Booking.held";

    static final String WITH_PARTY_AND_ARRIVAL = "Booking.withPartyAndArrival";

    /** Who has come to a session, and when. */
    static final String ARRIVED = "Booking.arrived";

    /** A booking that has ended, and what is left of its party. */
    static final String WRITE_END = "Booking.writeEnd";
}

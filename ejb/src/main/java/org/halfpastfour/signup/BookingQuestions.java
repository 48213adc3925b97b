package org.halfpastfour.signup;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import java.util.UUID;

/** What is asked of bookings, apart from what a booking does. */
@MappedSuperclass
@NamedQuery(
        name = BookingQuestions.NEAR,
        query = BookingQuestions.ENTRY
                + " where function(includes as Boolean, :people, b.participant) and b.start < :to and b.end > :from and b.state in "
                + BookingQuestions.LIVE)
@NamedQuery(
        name = BookingQuestions.NEAR_ONE,
        query = BookingQuestions.ENTRY
                + " where b.participant = :person and b.start < :to and b.end > :from and b.state in "
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
        name = BookingQuestions.ENTRIES_IN,
        query = BookingQuestions.ENTRY + " where b.session = :session and b.state in " + BookingQuestions.LIVE
                + " order by b.id")
@NamedQuery(
        name = BookingQuestions.LIVE_IN,
        query = "select b from Booking b join fetch b.party p where b.session = :session and b.state in "
                + BookingQuestions.LIVE + WaitingOrder.ORDER_BY + ", b.id")
@NamedQuery(
        name = BookingQuestions.LIVE_IN_ANY,
        query = "select b from Booking b join fetch b.party p where function(includes as Boolean, :sessions, b.session)"
                + " and b.state in " + BookingQuestions.LIVE + " order by b.session, b.id")
@NamedQuery(
        name = BookingQuestions.HOUSEHOLDS_IN,
        query =
                "select distinct b.session, b.household from Booking b where function(includes as Boolean, :sessions, b.session)"
                        + " and not function(includes as Boolean, :hidden, b.participant) and b.state in "
                        + BookingQuestions.LIVE)
@NamedQuery(
        name = BookingQuestions.OF_IDS,
        query =
                "select b from Booking b join fetch b.party where function(includes as Boolean, :ids, b.id) order by b.id")
@NamedQuery(
        name = BookingQuestions.CONFIRMED_IN,
        query = "select b from Booking b where function(includes as Boolean, :sessions, b.session)"
                + " and b.state = org.halfpastfour.signup.BookingState.CONFIRMED order by b.id")
@NamedQuery(
        name = BookingQuestions.CONFIRMED_OF,
        query = "select b from Booking b where b.session = :session and b.participant = :participant"
                + " and b.state = org.halfpastfour.signup.BookingState.CONFIRMED")
@NamedQuery(
        name = BookingQuestions.OF_HOUSEHOLD,
        query = "select b from Booking b join fetch b.party where b.household = :household"
                + " and b.start >= :from and b.start < :to order by b.start, b.bookedAt, b.id")
@NamedQuery(
        name = BookingQuestions.OF_HOUSEHOLD_IN,
        query = BookingQuestions.ENTRY + " where b.household = :household"
                + " and function(includes as Boolean, :sessions, b.session) and b.state in " + BookingQuestions.LIVE
                + " order by b.id")
@NamedNativeQuery(
        name = BookingQuestions.SUSPECTS,
        query = "SELECT b.id, " + BookingQuestions.HAD_CONSENT + BookingQuestions.SUSPECT
                + " AND b.session_id = ANY(:sessions) ORDER BY b.id")
@NamedNativeQuery(
        name = BookingQuestions.HERE_AT,
        query = "SELECT DISTINCT a.session_id, s.home_id" + BookingQuestions.HERE)
@NamedNativeQuery(
        name = BookingQuestions.OPEN_AT,
        query = "SELECT 'HERE' AS kind, a.session_id AS id, false AS had_consent" + BookingQuestions.HERE
                + " UNION ALL SELECT 'UNTOLD', b.id, false"
                + BookingQuestions.UNTOLD + BookingQuestions.LATEST + " UNION ALL SELECT 'SUSPECT', b.id, "
                + BookingQuestions.HAD_CONSENT + BookingQuestions.SUSPECT
                + " AND s.home_id = :home AND s.date >= :today ORDER BY 2")
@NamedNativeQuery(
        name = BookingQuestions.HERE_IN,
        query = "SELECT a.booking_id, a.session_id FROM programme.attendance a WHERE a.session_id = ANY(:sessions)"
                + " AND a.arrived_at IS NOT NULL AND a.left_at IS NULL")
@NamedNativeQuery(
        name = BookingQuestions.UNTOLD_AT,
        resultClass = UUID.class,
        query = "SELECT b.id" + BookingQuestions.UNTOLD + BookingQuestions.LATEST + " ORDER BY b.id")
@NamedNativeQuery(
        name = BookingQuestions.MESSAGED_IN,
        query = "SELECT b.id, (SELECT min(d.answered_at)" + BookingQuestions.MESSAGED
                + ") FROM programme.booking b WHERE b.session_id = :session AND b.ended_side = 'HOME'")
@NamedNativeQuery(name = BookingQuestions.ALONE, query = """
                SELECT count(pg_advisory_xact_lock(person)) FROM unnest(cast(:people AS bigint[])) AS of(person)""", resultClass = Long.class)
abstract class BookingQuestions extends EndingQuestions {

    static final String ALONE = "Booking.alone";
    static final String UNTOLD_AT = "Booking.untoldAt";

    /** Nothing came after it for the same person in the same session. */
    static final String LATEST = """
            AND NOT EXISTS (SELECT FROM programme.booking l WHERE l.session_id = b.session_id
                AND l.participant_id = b.participant_id AND l.id <> b.id
                AND (l.ended_at IS NULL OR l.ended_at > b.ended_at))""";

    static final String UNTOLD = """
         FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
        WHERE s.home_id = :home AND s.date >= :today AND s.ends_at > :now AND b.ended_side = 'HOME'
            AND NOT EXISTS (SELECT FROM programme.told_family t WHERE t.session_id = b.session_id
                AND t.household_id = b.household_id AND t.reached_at >= b.ended_at)
            AND NOT EXISTS (SELECT """ + BookingQuestions.MESSAGED + ")";

    /** By the message that tells of it, to an adult of the household who may read of this one, once the other end has accepted it; a paper has not left the house. */
    static final String MESSAGED = """
             FROM notice.news n JOIN notice.message m ON m.id = n.message_id
            JOIN notice.delivery d ON d.message_id = m.id AND d.state = 'SENT' AND d.channel <> 'PAPER'
            WHERE n.household_id = b.household_id AND n.kind = 'CANCELLED' AND n.happened_at >= b.ended_at
                AND n.facts ->> 'booking' = CAST(b.id AS text) AND b.participant_id = ANY(m.about)
        """;

    /** When each of those that ended in a session by the home's doing was told of so. */
    static final String MESSAGED_IN = "Booking.messagedIn";

    static final String HERE = " FROM programme.attendance a JOIN programme.session s ON s.id = a.session_id"
            + " WHERE s.home_id = :home AND a.arrived_at IS NOT NULL AND a.left_at IS NULL";

    /** Whether a consent, or a guardian's say, ended by the day of the session. */
    private static final String CONSENT_ENDED = """
            (EXISTS (SELECT FROM programme.consent c WHERE c.child_id = p.id AND c.kind IN ('PARTICIPATION', 'SENSITIVE_DATA')
                AND (c.withdrawn_at IS NOT NULL OR c.to_date < s.date OR EXISTS (SELECT FROM programme.consent_text t
                    WHERE t.kind = c.kind AND t.version > c.text_version AND t.old_until < s.date)))
            OR EXISTS (SELECT FROM programme.guardianship g WHERE g.child_id = p.id AND g.to_date < s.date))
            """;

    static final String HAD_CONSENT = "p.kind = 'CHILD' AND " + CONSENT_ENDED;

    static final String SUSPECT = """
         FROM programme.booking b
        JOIN programme.session s ON s.id = b.session_id
        JOIN programme.person p ON p.id = b.participant_id
        WHERE b.state IN ('CONFIRMED', 'WAITING', 'OFFERED')
            AND (p.kind = 'CHILD' AND b.exception_reason IS NULL
                    AND (p.birth_date > s.date - make_interval(years => s.age_from)
                        OR p.birth_date <= s.date - make_interval(years => s.age_to + 1))
                OR NOT EXISTS (SELECT FROM programme.household_member m WHERE m.household_id = b.household_id
                    AND m.person_id = p.id AND m.from_date <= s.date AND coalesce(m.to_date, s.date) >= s.date)
                OR """ + CONSENT_ENDED + ")";

    /** Where one of the {@link PersonRules} may say something else than before; the rules themselves decide. */
    static final String SUSPECTS = "Booking.suspects";

    /** Sessions to which somebody came who is still in, and of these sessions the bookings of such people. */
    static final String HERE_AT = "Booking.hereAt";

    /** All of this in one question. */
    static final String OPEN_AT = "Booking.openAt";

    static final String HERE_IN = "Booking.hereIn";

    static final String NEAR = "Booking.near";

    /** A question about several is planned anew each time it is asked. */
    static final String NEAR_ONE = "Booking.nearOne";

    static final String BESIDE = "Booking.beside";
    static final String ENTRIES_OF = "Booking.entriesOf";
    static final String ENTRIES_BY_ID = "Booking.entriesById";
    static final String EVER_IN = "Booking.everIn";
    static final String ENTRIES_OF_PARTY = "Booking.entriesOfParty";
    static final String WITH_PARTY = "Booking.withParty";
    static final String EVER_OF = "Booking.everOf";
    static final String ENTRIES_IN = "Booking.entriesIn";
    static final String LIVE_IN = "Booking.liveIn";
    static final String LIVE_IN_ANY = "Booking.liveInAny";
    static final String OF_IDS = "Booking.ofIds";
    static final String CONFIRMED_IN = "Booking.confirmedIn";
    static final String CONFIRMED_OF = "Booking.confirmedOf";
    static final String OF_HOUSEHOLD = "Booking.ofHousehold";
    static final String OF_HOUSEHOLD_IN = "Booking.ofHouseholdIn";
    static final String HOUSEHOLDS_IN = "Booking.householdsIn";

    static final String ENTRY = "select new org.halfpastfour.signup.LiveEntry("
            + "b.id, b.session, b.household, b.participant, b.state) from Booking b";
    static final String LIVE = "(org.halfpastfour.signup.BookingState.CONFIRMED,"
            + " org.halfpastfour.signup.BookingState.WAITING, org.halfpastfour.signup.BookingState.OFFERED)";
}

package org.halfpastfour.signup;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;

/** What is asked of bookings and offers before a policy is changed. */
@MappedSuperclass
@NamedNativeQuery(name = PolicyQuestions.OFFERS_MET, resultSetMapping = PolicyQuestions.OFFERS_MET, query = """
        SELECT
            (SELECT count(*) FROM programme.offer o WHERE o.state = 'OPEN' AND o.expires_at > :now) AS open,
            (SELECT coalesce(sum(s.waiting), 0) FROM programme.session s
                WHERE s.state = 'PUBLISHED' AND s.date >= :from AND s.starts_at > :now) AS waiting""")
@SqlResultSetMapping(
        name = PolicyQuestions.OFFERS_MET,
        classes =
                @ConstructorResult(
                        targetClass = PolicyReach.OfOffers.class,
                        columns = {
                            @ColumnResult(name = "open", type = long.class),
                            @ColumnResult(name = "waiting", type = long.class)
                        }))
@NamedNativeQuery(name = PolicyQuestions.BOOKINGS_MET, resultSetMapping = PolicyQuestions.BOOKINGS_MET, query = """
        SELECT count(*) AS bookings, count(DISTINCT b.household_id) AS families
        FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
        WHERE b.state = 'CONFIRMED' AND s.state = 'PUBLISHED' AND s.date >= :from AND s.starts_at > :now""")
@SqlResultSetMapping(
        name = PolicyQuestions.BOOKINGS_MET,
        classes =
                @ConstructorResult(
                        targetClass = PolicyReach.OfCancelling.class,
                        columns = {
                            @ColumnResult(name = "bookings", type = long.class),
                            @ColumnResult(name = "families", type = long.class)
                        }))
@NamedNativeQuery(name = PolicyQuestions.NO_SHOWS_MET, resultSetMapping = PolicyQuestions.NO_SHOWS_MET, query = """
        SELECT
            (SELECT count(*) FROM programme.household h WHERE h.behind_until >= :from) AS behind,
            (SELECT coalesce(sum(s.waiting), 0) FROM programme.session s
                WHERE s.state = 'PUBLISHED' AND s.date >= :from AND s.starts_at > :now) AS waiting""")
@SqlResultSetMapping(
        name = PolicyQuestions.NO_SHOWS_MET,
        classes =
                @ConstructorResult(
                        targetClass = PolicyReach.OfNoShows.class,
                        columns = {
                            @ColumnResult(name = "behind", type = long.class),
                            @ColumnResult(name = "waiting", type = long.class)
                        }))
@NamedNativeQuery(name = PolicyQuestions.OUTSIDE_AGES, resultClass = Long.class, query = """
        SELECT count(DISTINCT b.participant_id)
        FROM programme.booking b
        JOIN programme.session s ON s.id = b.session_id
        JOIN programme.person p ON p.id = b.participant_id
        JOIN unnest(:begins, :ends, :lowest, :highest) AS t (begins, ends, lowest, highest)
            ON s.date >= t.begins AND s.date < t.ends
        WHERE b.state IN ('CONFIRMED', 'OFFERED') AND b.exception_reason IS NULL AND p.kind = 'CHILD'
            AND s.kind = 'AFTER_SCHOOL_CLASS' AND s.state = 'PUBLISHED' AND s.starts_at > :now
            AND (p.birth_date > s.date - make_interval(years => t.lowest)
                OR p.birth_date <= s.date - make_interval(years => t.highest + 1))""")
abstract class PolicyQuestions {

    static final String OFFERS_MET = "Booking.offersMet";
    static final String BOOKINGS_MET = "Booking.bookingsMet";
    static final String NO_SHOWS_MET = "Booking.noShowsMet";
    static final String OUTSIDE_AGES = "Booking.outsideAges";
}

package org.halfpastfour.signup;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SqlResultSetMapping;
import org.halfpastfour.shared.SqlWrites;

/** What is asked of parties. */
@MappedSuperclass
@NamedQuery(
        name = PartyQuestions.FIRST_FITTING,
        query = "select p from Party p where p.session = :session and p.size <= :free"
                + " and not function(includes as Boolean, :except, p.id)"
                + " and p.state = org.halfpastfour.signup.PartyState.WAITING" + WaitingOrder.ORDER_BY)
@NamedQuery(
        name = PartyQuestions.WAITING_IN,
        query = "select p from Party p where p.session = :session"
                + " and p.state = org.halfpastfour.signup.PartyState.WAITING")
@NamedQuery(
        name = PartyQuestions.AHEAD,
        query = "select p.id, " + PartyQuestions.PLACE + ", " + PartyQuestions.WANTED_BEFORE
                + " from Party p where function(includes as Boolean, :parties, p.id)")
@NamedQuery(
        name = PartyQuestions.AHEAD_OF_BOOKINGS,
        query = "select b.id, " + PartyQuestions.PLACE
                + " from Booking b join b.party p where function(includes as Boolean, :bookings, b.id)")
@NamedQuery(
        name = PartyQuestions.PASSED_BY,
        query = "select p.id, sum(q.size) from Party p, Party q where function(includes as Boolean, :parties, p.id)"
                + " and q.session = p.session and q.askedOrder > p.askedOrder and q.bucket >= p.bucket"
                + " and q.movedUpAt is null"
                + " and (q.state in (org.halfpastfour.signup.PartyState.CONFIRMED, org.halfpastfour.signup.PartyState.OFFERED)"
                + " or exists (select o.id from Offer o where o.party = q)) group by p.id")
@NamedNativeQuery(name = PartyQuestions.BESIDE, query = """
        INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_order, asked_at, asked_by, state, turn_kept,
            take_until, take_for, moved_up_at, moved_up_by, moved_up_reason)
        OVERRIDING SYSTEM VALUE
        SELECT :id, session_id, household_id, 1, bucket, asked_order, asked_at, asked_by, state, turn_kept,
            take_until, take_for, moved_up_at, moved_up_by, moved_up_reason
        FROM programme.party WHERE id = :party""")
@NamedQuery(
        name = PartyQuestions.QUEUES,
        query =
                "select p.session, count(p) from Party p where function(includes as Boolean, :sessions, p.session) and (p.bucket <= :bucket or p.movedUpAt is not null)"
                        + " and p.state = org.halfpastfour.signup.PartyState.WAITING group by p.session")
@NamedNativeQuery(name = PartyQuestions.OFFERED_HOW, resultSetMapping = PartyQuestions.OFFERED_HOW, query = """
        SELECT EXISTS (SELECT FROM programme.booking b
                WHERE b.session_id = s.id AND b.place_given_on AND b.state = 'CONFIRMED') AS gave_on,
            t.usual, t.on_the_day, t.quiet_from, t.quiet_to
        FROM programme.session s LEFT JOIN programme.offer_time t ON t.programme_id = s.programme_id
        WHERE s.id = :session""")
@SqlResultSetMapping(
        name = PartyQuestions.OFFERED_HOW,
        classes =
                @ConstructorResult(
                        targetClass = OfferedHow.class,
                        columns = {
                            @ColumnResult(name = "gave_on", type = boolean.class),
                            @ColumnResult(name = "usual", type = Integer.class),
                            @ColumnResult(name = "on_the_day", type = Integer.class),
                            @ColumnResult(name = "quiet_from", type = Integer.class),
                            @ColumnResult(name = "quiet_to", type = Integer.class)
                        }))
@NamedQuery(
        name = PartyQuestions.END_ALL,
        query = "update Party p set p.state = org.halfpastfour.signup.PartyState.ENDED where p.session = :session")
@NamedNativeQuery(
        name = PartyQuestions.WRITE,
        hints =
                @QueryHint(
                        name = SqlWrites.INTO,
                        value =
                                "programme.party, programme.booking, programme.session, programme.household, programme.person"),
        query = """
        WITH seated AS (
            INSERT INTO programme.party (id, session_id, household_id, size, bucket, asked_at, asked_by, state)
            SELECT p.id, p.session, :household, p.size, :bucket, :at, :by, p.state
            FROM unnest(cast(:parties AS uuid[]), cast(:partySessions AS uuid[]), cast(:sizes AS int[]),
                cast(:partyStates AS text[])) WITH ORDINALITY AS p (id, session, size, state, turn)
            ORDER BY p.turn)
        INSERT INTO programme.booking (id, session_id, party_id, household_id, participant_id, during, state,
            exception_reason, exception_by, booked_at)
        SELECT b.id, b.session, b.party, :household, b.person, cast(b.during AS tstzrange), b.state,
            b.reason, CASE WHEN b.reason IS NULL THEN NULL ELSE cast(:by AS uuid) END, :at
        FROM unnest(cast(:bookings AS uuid[]), cast(:sessions AS uuid[]), cast(:partyOf AS uuid[]), cast(:people AS uuid[]),
            cast(:times AS text[]), cast(:states AS text[]), cast(:reasons AS text[]))
            AS b (id, session, party, person, during, state, reason)""")
abstract class PartyQuestions {

    /** Of one household that asks at one moment. */
    static final String WRITE = "Party.write";

    static final String FIRST_FITTING = "Party.firstFitting";
    static final String WAITING_IN = "Party.waitingIn";
    static final String AHEAD = "Party.ahead";
    static final String AHEAD_OF_BOOKINGS = "Party.aheadOfBookings";
    static final String PASSED_BY = "Party.passedBy";
    static final String BESIDE = "Party.beside";
    static final String QUEUES = "Party.queues";
    static final String OFFERED_HOW = "Party.offeredHow";
    static final String END_ALL = "Party.endAll";

    static final String PLACE = "(select count(q) + 1 from Party q where q.session = p.session"
            + " and q.state = org.halfpastfour.signup.PartyState.WAITING and " + WaitingOrder.BEFORE + ")";

    static final String WANTED_BEFORE = "(select coalesce(sum(q.size), 0) from Party q where q.session = p.session"
            + " and q.state = org.halfpastfour.signup.PartyState.WAITING and " + WaitingOrder.BEFORE + ")";
}

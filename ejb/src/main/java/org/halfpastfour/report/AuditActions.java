package org.halfpastfour.report;

import java.util.Arrays;
import java.util.List;

/**
 * What the city office finds in the log, and what it does not: everything that the case side does, which stands in a log of
 * its own, and what is settled at a home's door, which that home alone reads. An action that stands in neither list is not found.
 */
public final class AuditActions {

    public static final List<String> FOUND = of("""
            account: card-made card-refused card-used created disabled enabled grant-ended granted
            account: password-changed password-reset renamed revoked two-persons
            adult: account-linked added card-made changed
            attendance: absent arrived collecting-refused corrected left moved not-arrived not-collected undone
            audit: searched
            booking: barred cancelled made series-answered series-made weekday-off
            booking: weekday-off-by-phone weekday-on weekday-on-by-phone
            calendar: closure-added closure-removed school-year-added school-year-removed term-edited year-forgotten year-imported
            calendar-feed: ended made renewed
            cancellation: not-told told
            child: added changed shared
            collecting: here on-the-way taken-back
            consent: given refused withdrawn
            consent-text: written
            day: closed reopened
            day-note: changed written
            day-picture: added removed
            guardian: appointed blocked ended unblocked
            health-note: answered confirmed
            home: changed opened opening-hours-changed
            household: found-by-code priority-given registered
            letter: answered written
            mail: seen-to
            matter: settled
            membership: ended
            message: called not-called read tried
            message-text: changed
            no-show: appealed granted refused
            notice: bounced
            offer: accepted declined
            party: asked-again split taken-when-free
            person: held joined parted told-apart
            pickup: allowed code-given forbidden withdrawn
            planning: copied like-weekday rolled-over undone
            policy: changed placing-set
            presence: arrived corrected left undone
            programme: changed made no-outing offers-set outing
            room: added changed
            series: extended planned published
            session: added adult-left adult-off adults cancelled followed into-series moved out-of-series places
            session: published reopened
            staff-member: added changed
            stay: answered answered-by-phone no-other-class other-class
            waiting-list: moved-up promoted
            wishes: moved opened placed published sent taken-back
            """);

    static final List<String> NOT_FOUND = of("""
            address: written
            assessment: asked corrected taken-back written
            attendance-consent: recorded withdrawn
            barrier: answered noted
            case: agreed closed exported given household-linked opened paused reopened resumed
            check-in: arranged help-answered
            contact: corrected written
            door: second-adult-asked second-adult-came settled
            errand: asked returned revoked sent taken
            escalation: acknowledged raised taken withdrawn
            figures: handed-in
            file: taken
            flag: snoozed woken
            glass: broken ended looked-into
            goal: added changed
            group: called-off given joined left made-up marked moved
            helper: code-given ended pledged
            instrument: ended kept
            intake: written
            intervention: added changed ended
            note: written
            own-answers: declined sent
            own-code: chosen given
            own-consent: withdrawn
            pair: ended made
            peer-path: begun passed probation stopped
            plan: made
            referral: accepted ended refused sent
            repair: cancelled given held-for made-up marked
            review: begun printed rebuilt returned signed submitted withdrawn written
            rhythm: set
            title: ended entered
            """);

    private AuditActions() {}

    /** @param lines a subject with what is done to it */
    private static List<String> of(String lines) {
        return lines.lines()
                .map(line -> line.split(": ", 2))
                .flatMap(line -> Arrays.stream(line[1].split(" ")).map(action -> line[0] + "." + action))
                .sorted()
                .toList();
    }
}

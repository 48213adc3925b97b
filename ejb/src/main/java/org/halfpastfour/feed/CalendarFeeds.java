package org.halfpastfour.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/**
 * Calendars for the phone: each belongs to the account that opened it, and its secret address is told once. What is
 * refused as not found is not told apart from what is not there.
 */
@Stateless
@RolesAllowed({Roles.PARENT, Roles.HOME_STAFF, Roles.VOLUNTEER})
public class CalendarFeeds {

    private static final String KIND = "calendar-feed";

    @Inject
    CalendarFeedRecords feeds;

    @Inject
    FeedRights rights;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** An address for the calendar, instead of the one that there may have been: that opens nothing any more. */
    public NewFeed make(FeedOf of) {
        new Checks().notNull("of", of).orThrow();
        rights.mustHave(of);
        String token = FeedToken.next();
        String fingerprint = FeedToken.fingerprint(token);
        FeedId id = feeds.open(caller.id(), of)
                .map(feed -> renew(feed, fingerprint))
                .orElseGet(() -> begin(of, fingerprint));
        return new NewFeed(id, token);
    }

    /** The own one that is open, without its address. */
    public Optional<FeedView> own(FeedOf of) {
        return feeds.open(caller.id(), of).map(CalendarFeed::view);
    }

    /** As whom one works or helps, one for each home: each has a calendar of the own sessions there. */
    @RolesAllowed({Roles.HOME_STAFF, Roles.VOLUNTEER})
    public List<StaffMemberSummary> ownMembers() {
        return rights.ownMembers();
    }

    /** Its address opens nothing any more. */
    public void end(FeedId id) {
        CalendarFeed feed =
                feeds.find(id).filter(one -> one.isOpenFor(caller.id())).orElseThrow(FeedError.FEED_NOT_FOUND::told);
        feed.end(clock.instant());
        audit.record("calendar-feed.ended", KIND, id.value(), null);
    }

    private FeedId begin(FeedOf of, String fingerprint) {
        CalendarFeed feed = feeds.add(new CalendarFeed(caller.id(), of, fingerprint, clock.instant()));
        audit.record("calendar-feed.made", KIND, feed.id().value(), of.kind().name());
        return feed.id();
    }

    private FeedId renew(CalendarFeed feed, String fingerprint) {
        feed.renew(fingerprint, clock.instant());
        audit.record("calendar-feed.renewed", KIND, feed.id().value(), null);
        return feed.id();
    }
}

package org.halfpastfour.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The browsers in which somebody is signed in, on whichever server, so that everybody sees the own ones and can end them. An
 * account has so many at most; the one that was opened longest ago ends for the next. One that was ended is refused at its
 * next request, wherever that comes to.
 */
@Stateless
@PermitAll
public class OpenBrowsers {

    public static final int MOST = 20;

    @Inject
    OpenBrowserRecords records;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Somebody has signed in there. */
    public void opened(SignedIn session, @Nullable String name) {
        AccountId account = session.account();
        if (account != null) {
            records.add(new OpenBrowser(session.browser(), account, Node.name(), name, clock.instant()), account, MOST);
        }
    }

    /** Its session is over. */
    public void closed(SignedIn session) {
        AccountId account = session.account();
        if (account != null) {
            records.end(session.browser(), account);
        }
    }

    /** Of who asks; the one that was opened longest ago first. */
    public List<BrowserView> own() {
        return records.of(caller.id(), clock.instant().minus(SignedIn.LONGEST)).stream()
                .map(OpenBrowser::view)
                .toList();
    }

    /** One of who asks; nobody else's. */
    public void end(UUID browser) {
        records.end(browser, caller.id());
    }
}

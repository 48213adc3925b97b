package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/**
 * What people wrote by mail to the house instead of answering on their pages: to a home for its staff, all else for the city
 * office. Nothing is answered by itself, and nothing in it changes anything, because anybody can give any address as his own.
 */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.CITY_ADMIN})
public class IncomingMails {

    private static final Duration SHOWN = Duration.ofDays(30);

    @Inject
    IncomingMailRecords mails;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Of the last thirty days: those that nobody has seen to first. */
    @RolesAllowed(Roles.HOME_STAFF)
    public List<IncomingMailLine> at(HomeId home) {
        caller.mustServeHome(home.value());
        return lines(mails.at(home, since()));
    }

    /** The same of what names no home. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public List<IncomingMailLine> ofNoHome() {
        return lines(mails.ofNoHome(since()));
    }

    /** Somebody called, wrote, or had nothing to do; who did first stays written down. */
    public void see(IncomingMailId id) {
        IncomingMail mail = mails.find(id).filter(this::isMine).orElseThrow(AccountError.NOT_FOUND::told);
        mail.see(caller.id(), clock.instant());
        note(mail, id);
    }

    private void note(IncomingMail mail, IncomingMailId id) {
        mail.home()
                .findFirst()
                .ifPresentOrElse(
                        home -> audit.record("mail.seen-to", "home", home.value(), id.toString()),
                        () -> audit.record("mail.seen-to", "policy", null, id.toString()));
    }

    private boolean isMine(IncomingMail mail) {
        return mail.home()
                .findFirst()
                .map(home -> caller.serves(home.value()))
                .orElseGet(() -> caller.has(Role.CITY_ADMIN));
    }

    private Instant since() {
        return clock.instant().minus(SHOWN);
    }

    private static List<IncomingMailLine> lines(List<IncomingMail> all) {
        return all.stream().map(IncomingMail::line).toList();
    }
}

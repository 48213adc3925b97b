package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;

/** What the house tells somebody who works or helps in homes: duties, and children who need a second adult. */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.VOLUNTEER})
public class StaffMessages {

    @Inject
    ReaderDesk readers;

    @Inject
    InboxRecords inbox;

    @Inject
    MessageRecords messages;

    @Inject
    ReadRecords reads;

    @Inject
    ThreadDesk threads;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The newest first. */
    public Page<MessageLine> own(Language language, PageRequest page) {
        String after = page.after();
        List<MessageLine> found = inbox.page(
                readers.ofStaff(), language, after == null ? null : Ids.parse("after", after), page.limit() + 1);
        List<MessageLine> shown = found.stream().limit(page.limit()).toList();
        return new Page<>(
                shown, found.size() > page.limit() ? shown.getLast().id().toString() : null);
    }

    /** How many who asks has not opened. */
    public int unread() {
        return inbox.unread(readers.ofStaff());
    }

    /** The message is read from now on. */
    public ThreadView open(MessageId id, Language language) {
        Reader reader = readers.ofStaff();
        StoredMessage message = messages.find(id).filter(reader::sees).orElseThrow(AccountError.NOT_FOUND::told);
        reads.read(id, caller.id(), clock.instant());
        return threads.forReader(message, reader, language);
    }
}

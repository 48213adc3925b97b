package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * What the house tells a family, as one of its adults reads and answers it. What tells of a child from whom somebody is kept
 * is not there for that one; and of another household of the same child there is nothing.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class FamilyMessages {

    @Inject
    ReaderDesk readers;

    @Inject
    InboxRecords inbox;

    @Inject
    MessageRecords messages;

    @Inject
    ReadRecords reads;

    @Inject
    CircularRecords circulars;

    @Inject
    ReplyRecords replies;

    @Inject
    ThreadDesk threads;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The newest first. */
    public Page<MessageLine> of(HouseholdId household, Language language, PageRequest page) {
        String after = page.after();
        List<MessageLine> found = inbox.page(
                readers.of(household), language, after == null ? null : Ids.parse("after", after), page.limit() + 1);
        List<MessageLine> shown = found.stream().limit(page.limit()).toList();
        return new Page<>(
                shown, found.size() > page.limit() ? shown.getLast().id().toString() : null);
    }

    /** How many messages of a household who asks has not opened. */
    public int unread(HouseholdId household) {
        return inbox.unread(readers.of(household));
    }

    /** How many of all households whose adult who asks is. */
    public int unread() {
        return caller.households().stream()
                .map(HouseholdId::of)
                .flatMap(household -> readers.find(household).stream())
                .mapToInt(inbox::unread)
                .sum();
    }

    /** The newest, so many at most, read or not. */
    public List<MessageLine> latest(HouseholdId household, Language language, int most) {
        return inbox.page(readers.of(household), language, null, most);
    }

    /** The message is read from now on. */
    public ThreadView open(MessageId id, Language language) {
        StoredMessage message = message(id);
        Reader reader = readerOf(message);
        reads.read(id, caller.id(), clock.instant());
        return threads.forReader(message, reader, language);
    }

    /** The same without being read by it. */
    public ThreadView thread(MessageId id, Language language) {
        StoredMessage message = message(id);
        return threads.forReader(message, readerOf(message), language);
    }

    public void read(MessageId id) {
        var unused = readerOf(message(id));
        reads.read(id, caller.id(), clock.instant());
    }

    /** Refused of what the house told by itself: only what staff wrote is answered. */
    public ThreadView answer(ReplyToMessage command, Language language) {
        StoredMessage message = message(command.message());
        Reader reader = readerOf(message);
        if (!reader.talks() || circulars.ofMessage(message.id()).isEmpty()) {
            throw NoticeError.NOT_TO_BE_ANSWERED.told();
        }
        reads.read(message.id(), caller.id(), clock.instant());
        replies.add(Reply.ofFamily(command, readers.adult(), caller.id(), clock.instant()), command.picture());
        return threads.forReader(message, reader, language);
    }

    /** A small JPEG. */
    public byte[] picture(ReplyId id) {
        return replies.find(id)
                .filter(reply -> readerOf(message(reply.message())).talks())
                .flatMap(reply -> replies.picture(id))
                .orElseThrow(AccountError.NOT_FOUND::told);
    }

    /** The same of an answer under that message. */
    public byte[] picture(MessageId message, ReplyId id) {
        return replies.find(id)
                .filter(reply -> reply.message().equals(message))
                .map(reply -> picture(id))
                .orElseThrow(AccountError.NOT_FOUND::told);
    }

    private StoredMessage message(MessageId id) {
        return messages.find(id)
                .filter(message -> isMine(message.household()))
                .orElseThrow(AccountError.NOT_FOUND::told);
    }

    private boolean isMine(@Nullable UUID household) {
        return household != null && caller.belongsTo(household);
    }

    private Reader readerOf(StoredMessage message) {
        Reader reader = readers.of(HouseholdId.of(Objects.requireNonNull(message.household())));
        if (!reader.sees(message)) {
            throw AccountError.NOT_FOUND.told();
        }
        return reader;
    }
}

package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** What staff write to the families of a session, a series or their home, and what the families answer. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Circulars {

    @Inject
    MeantDesk meant;

    @Inject
    CircularDesk desk;

    @Inject
    CircularLists lists;

    @Inject
    CircularRecords circulars;

    @Inject
    ReplyRecords replies;

    @Inject
    ThreadDesk threads;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** To how many families it would go, and which of them can only be called. */
    public CircularPreview preview(Addressed to) {
        caller.mustServeHome(to.home().value());
        return lists.preview(meant.of(to));
    }

    /** Goes to each family once, in an envelope of its own. Refused when there is nobody to write to. */
    public CircularSummary write(WriteCircular command) {
        caller.mustServeHome(command.to().home().value());
        Circular circular = desk.write(command, caller.id(), clock.instant());
        audit.record(
                "letter.written",
                "home",
                command.to().home().value(),
                circular.id().toString());
        return lists.summary(circular);
    }

    /** The newest first. */
    public Page<CircularSummary> of(HomeId home, PageRequest page) {
        caller.mustServeHome(home.value());
        UUID after = cursor(page.after());
        List<Circular> found = circulars.at(home, after, page.limit() + 1);
        List<CircularSummary> shown =
                lists.summaries(found.stream().limit(page.limit()).toList());
        return new Page<>(
                shown, found.size() > page.limit() ? shown.getLast().id().toString() : null);
    }

    public CircularView circular(CircularId id) {
        return lists.view(served(id));
    }

    /** With what a family answered, which is seen from now on. */
    public ThreadView open(MessageId message) {
        CircularFamily family = servedFamily(message);
        if (!own().concerns(family.household())) {
            replies.see(message, caller.id(), clock.instant());
        }
        return threads.forStaff(family, circulars.find(family.circular()).orElseThrow());
    }

    /** What the family wrote is seen by then. It is told that there is news, and reads it under the letter. Nobody writes to the own family as staff. */
    public ThreadView answer(ReplyToMessage command) {
        CircularFamily family = servedFamily(command.message());
        if (own().includes(family.household())) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
        Circular circular = circulars.find(family.circular()).orElseThrow();
        Instant now = clock.instant();
        replies.see(command.message(), caller.id(), now);
        desk.answer(command, family, circular, caller.id(), now);
        audit.record(
                "letter.answered",
                "household",
                family.household().value(),
                circular.id().toString());
        return threads.forStaff(family, circular);
    }

    /** A small JPEG. */
    public byte[] picture(ReplyId reply) {
        return replies.find(reply)
                .map(Reply::message)
                .map(this::servedFamily)
                .flatMap(family -> replies.picture(reply))
                .orElseThrow(AccountError.NOT_FOUND::told);
    }

    private Circular served(CircularId id) {
        Circular circular = circulars.find(id).orElseThrow(AccountError.NOT_FOUND::told);
        caller.mustServeHome(circular.home().value());
        return circular;
    }

    private CircularFamily servedFamily(MessageId message) {
        CircularFamily family = circulars.ofMessage(message).orElseThrow(AccountError.NOT_FOUND::told);
        var unused = served(family.circular());
        if (own().hides(family.household())) {
            throw AccountError.NOT_FOUND.told();
        }
        return family;
    }

    private OwnFamily own() {
        return families.ownFamily(caller.id());
    }

    private static @Nullable UUID cursor(@Nullable String after) {
        return after == null ? null : Ids.parse("after", after);
    }
}

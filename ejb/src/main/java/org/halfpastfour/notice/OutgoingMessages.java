package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * What left the house by which way, and what could not: for the staff of a home what is its own, for the city office all of
 * it, without what is written about families.
 */
@Stateless
@RolesAllowed({Roles.HOME_STAFF, Roles.CITY_ADMIN})
public class OutgoingMessages {

    @Inject
    OutgoingRecords outgoing;

    @Inject
    MessageRecords messages;

    @Inject
    OutgoingLists lists;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The newest first. Without a home it is for the city office. */
    public Page<OutgoingLine> find(FindOutgoing wanted, PageRequest page) {
        mustLookAfter(wanted.home());
        String after = page.after();
        List<MessageId> found = outgoing.find(
                wanted, hidden(), after == null ? null : Ids.parse("after", after), page.limit() + 1, clock.getZone());
        List<OutgoingLine> shown =
                lists.lines(found.stream().limit(page.limit()).toList(), this::isOwn);
        return new Page<>(
                shown, found.size() > page.limit() ? shown.getLast().id().toString() : null);
    }

    /** As its receiver reads it, as far as it is the business of who asks. Who reads one is written down. */
    public OutgoingView read(MessageId id) {
        StoredMessage message = messages.find(id)
                .filter(one -> isOwn(one) || caller.has(Role.CITY_ADMIN))
                .filter(one -> !isHidden(one))
                .orElseThrow(AccountError.NOT_FOUND::told);
        audit.record(
                "message.read",
                "home",
                message.home().map(HomeId::value).findFirst().orElse(null),
                id.toString());
        return lists.view(message, isOwn(message));
    }

    private void mustLookAfter(@Nullable HomeId home) {
        if (!caller.has(Role.CITY_ADMIN) && (home == null || !caller.serves(home.value()))) {
            throw AccountError.NOT_FOUND.told();
        }
    }

    /** Of a home where who asks is staff. */
    private boolean isOwn(StoredMessage message) {
        return message.home().anyMatch(home -> caller.serves(home.value()));
    }

    private boolean isHidden(StoredMessage message) {
        UUID household = message.household();
        return household != null && hidden().contains(HouseholdId.of(household));
    }

    private Collection<HouseholdId> hidden() {
        return caller.homes().isEmpty()
                ? Set.of()
                : families.ownFamily(caller.id()).hiddenHouseholds();
    }
}

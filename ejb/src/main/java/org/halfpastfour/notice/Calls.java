package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.FamilyError;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Roles;

/** Whom the staff of a home call, because no message led there, until each was called. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Calls {

    /** What is older is of no use to anybody any more. */
    private static final Duration SHOWN = Duration.ofDays(14);

    @Inject
    CallRecords calls;

    @Inject
    MessageRecords messages;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Of the last fourteen days: who is still to be called first. */
    public List<CallLine> at(HomeId home, Language language) {
        caller.mustServeHome(home.value());
        Instant now = clock.instant();
        return calls.at(home, own().hiddenHouseholds(), language, now.minus(SHOWN), now);
    }

    /** Who called first stays written down. */
    public List<CallLine> called(DeliveryId id, Language language) {
        HomeId home = served(id);
        calls.called(id, caller.id(), clock.instant());
        audit.record("message.called", "home", home.value(), id.toString());
        return at(home, language);
    }

    /** The tick was a mistake. */
    public List<CallLine> notCalled(DeliveryId id, Language language) {
        HomeId home = served(id);
        calls.takeBack(id);
        audit.record("message.not-called", "home", home.value(), id.toString());
        return at(home, language);
    }

    /** The own family is a colleague's to call. */
    private HomeId served(DeliveryId id) {
        StoredMessage message = calls.messageOf(id).flatMap(messages::find).orElseThrow(AccountError.NOT_FOUND::told);
        HomeId home = message.home().findFirst().orElseThrow(AccountError.NOT_FOUND::told);
        caller.mustServeHome(home.value());
        UUID household = message.household();
        if (household != null) {
            mustBeAnothers(HouseholdId.of(household));
        }
        return home;
    }

    private void mustBeAnothers(HouseholdId household) {
        if (own().hides(household)) {
            throw AccountError.NOT_FOUND.told();
        }
        if (own().includes(household)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }

    private OwnFamily own() {
        return families.ownFamily(caller.id());
    }
}

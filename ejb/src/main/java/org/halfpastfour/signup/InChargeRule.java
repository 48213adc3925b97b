package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.programme.AdultNotAvailable;
import org.halfpastfour.programme.PuttingInCharge;

/**
 * Nobody is in charge of a session that a child attends for whom this person is blocked or banned. Who is kept from any
 * child takes over no session alone: to be refused for some and not for others would tell where the child is.
 */
@ApplicationScoped
class InChargeRule {

    @Inject
    Bookings bookings;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    void check(@Observes PuttingInCharge event) {
        event.names().forEach((account, name) -> {
            Set<UUID> barred = families.ownFamily(AccountId.of(account)).barred();
            if (!barred.isEmpty() && (isAsker(account) || isBookedIn(event, barred))) {
                throw new AdultNotAvailable(name);
            }
        });
    }

    private boolean isAsker(UUID account) {
        return caller.signedIn().map(AccountId::value).filter(account::equals).isPresent();
    }

    private boolean isBookedIn(PuttingInCharge event, Set<UUID> barred) {
        return bookings.everIn(event.sessions(), barred).stream()
                .anyMatch(entry -> entry.state().isLive());
    }
}

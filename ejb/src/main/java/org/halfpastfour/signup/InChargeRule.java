package org.halfpastfour.signup;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.programme.ProgrammeError;
import org.halfpastfour.programme.PuttingInCharge;

/**
 * Nobody is in charge of a session that a child attends for whom this person is blocked or banned. Who is kept from any
 * child takes over no session alone: to be refused for some and not for others would tell where the child is.
 */
@ApplicationScoped
class InChargeRule {

    @Inject
    BookingRecords bookings;

    @Inject
    EndedBookingRecords ended;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    void check(@Observes PuttingInCharge event) {
        List<AccountId> accounts =
                event.names().keySet().stream().map(AccountId::of).toList();
        families.barred(accounts).forEach((account, children) -> {
            if (isAsker(account) || isBookedIn(event, children)) {
                throw ProgrammeError.ADULT_NOT_AVAILABLE.told(
                        requireNonNull(event.names().get(account.value())));
            }
        });
    }

    private boolean isAsker(AccountId account) {
        return caller.signedIn().filter(account::equals).isPresent();
    }

    /** Or would be again, where the session takes place after all; what a family gave up before comes back to nobody. */
    private boolean isBookedIn(PuttingInCharge event, Set<UUID> barred) {
        return bookings.everIn(event.sessions(), barred).stream()
                        .anyMatch(entry -> entry.state().isLive())
                || event.again()
                        && event.sessions().stream()
                                .flatMap(session -> ended.peopleOf(session).stream())
                                .anyMatch(barred::contains);
    }
}

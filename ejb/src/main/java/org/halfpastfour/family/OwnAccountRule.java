package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.halfpastfour.account.AccountChanging;
import org.halfpastfour.account.Caller;

/** Nobody of the city office changes what somebody of the own family signs in with: that would be a way to act as them. */
@ApplicationScoped
class OwnAccountRule {

    @Inject
    private OwnFamilies ownFamilies;

    @Inject
    private PersonRecords people;

    @Inject
    private Caller caller;

    void check(@Observes AccountChanging event) {
        OwnFamily own = ownFamilies.of(caller.id());
        UUID person = people.ofAccount(event.account()).map(Person::id).orElse(null);
        if (person != null && own.concerns(person)) {
            throw FamilyError.ABOUT_ONESELF.told();
        }
    }
}

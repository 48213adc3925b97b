package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;

/**
 * Who may read a case: the caseworker whose it is, and who supervises its district; who changes it, the caseworker alone.
 * Whoever else asks finds nothing. The database decides it, row by row and whatever a query says: the policies
 * {@code own_clients} of the schema {@code casework}, by its functions {@code holds} and {@code may_see}. Which of the two
 * it is that asks, of a case that the database shows, is told apart here.
 */
@ApplicationScoped
class CaseReadRule {

    @Inject
    Caller caller;

    boolean isOwn(Client client) {
        return client.caseworker().equals(caller.id().value()) && caller.has(Role.CASEWORKER);
    }

    boolean isSupervised(Client client) {
        return caller.districts(Role.CASE_SUPERVISOR).contains(client.district());
    }
}

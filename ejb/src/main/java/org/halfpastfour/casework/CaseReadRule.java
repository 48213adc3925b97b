package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;

/**
 * Who may read a case: the caseworker whose it is, and who supervises its district; in an emergency a colleague, for a day and with a
 * reason. Who changes it, the caseworker alone. Whoever else asks finds nothing. The database decides it, row by row and whatever a query says: the policies
 * {@code own_clients} of the schema {@code casework}, by its functions {@code holds}, {@code may_see} and {@code open_glass}. Which of the three
 * it is that asks, of a case that the database shows, is told apart here.
 */
@ApplicationScoped
class CaseReadRule {

    @Inject
    Caller caller;

    boolean isOwn(Client client) {
        return client.caseworker().equals(caller.id().value()) && caller.has(Role.CASEWORKER);
    }

    /** Of a case that the database shows: by which right but those two. */
    boolean isBehindGlass(Client client) {
        return !isOwn(client) && !isSupervised(client);
    }

    boolean isSupervised(Client client) {
        return caller.districts(Role.CASE_SUPERVISOR).contains(client.district());
    }
}

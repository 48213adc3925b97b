package org.halfpastfour.casework.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Me;
import org.halfpastfour.account.rest.CasesOfCaller;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.shared.Role;

/** A caseworker's own cases; others are told of none. */
@ApplicationScoped
class CasesOfCaseworker implements CasesOfCaller {

    @Inject
    Cases cases;

    @Override
    public Collection<UUID> of(Me me) {
        if (!me.roles().contains(Role.CASEWORKER)) {
            return List.of();
        }
        return cases.mine().stream().map(ClientId::value).toList();
    }
}

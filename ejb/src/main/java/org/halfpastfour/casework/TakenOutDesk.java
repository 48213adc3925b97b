package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.PersonNames;

/** Says who takes something out on paper, by which right, and under which number. */
@ApplicationScoped
class TakenOutDesk {

    @Inject
    CaseReadRule rule;

    @Inject
    Wall wall;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Not by broken glass: who looks in takes nothing out. */
    void mustBeTakenBy(Client client) {
        if (rule.isBehindGlass(client)) {
            throw new NotYourCase(client.id());
        }
    }

    TakenBy by(UUID paper) {
        AccountId me = caller.id();
        PersonNames names = Objects.requireNonNullElse(
                wall.onProgrammeSide(() -> accounts.names(List.of(me))).get(me), PersonNames.UNKNOWN);
        return new TakenBy(SheetNumber.of(paper), names.displayName(), names.loginName(), clock.instant());
    }
}

package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.halfpastfour.shared.Ids;

/** Lets a page that is open go on: from then on the transaction reads the one case, and nothing else. */
@ApplicationScoped
class OwnDesk {

    @Inject
    OwnKeyRecords keys;

    @Inject
    CaseRecords files;

    /** A page that was left is closed, whoever asks. */
    Client client(OwnPass pass) {
        UUID client = keys.step(pass).orElseThrow(CaseError.OWN_PAGE_CLOSED::told);
        return files.client(new ClientId(client));
    }

    static OwnPass pass() {
        return new OwnPass(Ids.next() + "-" + UUID.randomUUID());
    }
}

package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.jspecify.annotations.Nullable;

/** Notes that an envelope came back: its address is not written to any more, and whose it is is reached another way. */
@ApplicationScoped
class ReturnedMail {

    @Inject
    Undelivered undelivered;

    @Inject
    Audit audit;

    /** Told again, nothing more happens. */
    void cameBack(StoredDelivery delivery) {
        if (delivery.fault() != DeliveryFault.BOUNCED) {
            undelivered.cameBack(delivery, DeliveryFault.BOUNCED);
            note(delivery.person(), "adult");
            note(delivery.staffMember(), "staff-member");
        }
    }

    private void note(@Nullable UUID who, String kind) {
        if (who != null) {
            audit.record("notice.bounced", kind, who, null);
        }
    }
}

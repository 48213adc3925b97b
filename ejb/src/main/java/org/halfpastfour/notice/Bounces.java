package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** Takes note that a mail came back: which one, its return path says. Its address is not written to any more, and whose it is is reached another way. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class Bounces {

    @Inject
    DeliveryRecords deliveries;

    @Inject
    Undelivered undelivered;

    @Inject
    Audit audit;

    /** Asked again, nothing more happens. */
    public void record(DeliveryId id) {
        StoredDelivery delivery = deliveries
                .find(id)
                .filter(each -> each.channel().hasAddress())
                .orElseThrow(NoticeError.DELIVERY_NOT_FOUND::told);
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

package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.halfpastfour.account.Audit;
import org.halfpastfour.shared.Roles;

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
            audit.record("notice.bounced", "delivery", id.value(), null);
        }
    }
}

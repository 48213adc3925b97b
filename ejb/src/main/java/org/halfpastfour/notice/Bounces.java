package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.halfpastfour.shared.Roles;

/** Takes note that a mail came back: which one, its return path says. Its address is not written to any more, and whose it is is reached another way. */
@Stateless
@RolesAllowed(Roles.CITY_ADMIN)
public class Bounces {

    @Inject
    DeliveryRecords deliveries;

    @Inject
    ReturnedMail returned;

    /** Asked again, nothing more happens. */
    public void record(DeliveryId id) {
        returned.cameBack(deliveries
                .find(id)
                .filter(each -> each.channel().hasAddress())
                .orElseThrow(NoticeError.DELIVERY_NOT_FOUND::told));
    }
}

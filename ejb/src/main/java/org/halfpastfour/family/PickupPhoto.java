package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Apart from the authority it shows, so that lists do not read it. */
@Entity
@Table(schema = "programme", name = "pickup_photo")
class PickupPhoto {

    @Id
    @Column(name = "pickup_id")
    private UUID pickup;

    private byte[] photo;

    protected PickupPhoto() {}

    PickupPhoto(PickupId pickup, byte[] photo) {
        this.pickup = pickup.value();
        this.photo = photo.clone();
    }

    byte[] photo() {
        return photo.clone();
    }
}

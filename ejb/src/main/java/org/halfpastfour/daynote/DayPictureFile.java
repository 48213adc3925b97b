package org.halfpastfour.daynote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a picture of a day looks like. */
@Entity
@Table(schema = "programme", name = "day_picture_file")
class DayPictureFile {

    @Id
    @Column(name = "picture_id")
    private UUID picture;

    private byte[] jpeg;

    protected DayPictureFile() {}

    DayPictureFile(DayPictureId picture, byte[] jpeg) {
        this.picture = picture.value();
        this.jpeg = jpeg.clone();
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}

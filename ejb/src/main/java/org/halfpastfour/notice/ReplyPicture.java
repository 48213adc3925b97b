package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Apart from the answer to which it belongs, so that threads do not read it. */
@Entity
@Table(schema = "notice", name = "reply_picture")
class ReplyPicture {

    @Id
    @Column(name = "reply_id")
    private UUID reply;

    private byte[] jpeg;

    protected ReplyPicture() {}

    ReplyPicture(ReplyId reply, byte[] jpeg) {
        this.reply = reply.value();
        this.jpeg = jpeg.clone();
    }

    byte[] jpeg() {
        return jpeg.clone();
    }
}

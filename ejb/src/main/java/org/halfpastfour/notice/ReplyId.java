package org.halfpastfour.notice;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an answer under a letter. */
public record ReplyId(UUID value) implements Serializable {

    public static ReplyId of(UUID value) {
        return new ReplyId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

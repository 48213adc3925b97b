package org.halfpastfour.account;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a role that an account was granted. */
public record GrantId(UUID value) implements Serializable {

    public static GrantId of(UUID value) {
        return new GrantId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

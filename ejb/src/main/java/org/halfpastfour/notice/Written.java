package org.halfpastfour.notice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A message in one language. The body has lines; it is plain text. */
@Embeddable
public record Written(String title, String body) implements Serializable {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_BODY = 20_000;
}

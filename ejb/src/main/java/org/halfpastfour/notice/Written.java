package org.halfpastfour.notice;

/** A message in one language. The body has lines; it is plain text. */
public record Written(String title, String body) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_BODY = 20_000;
}

package org.halfpastfour.account;

/** What somebody does to the account of somebody else. */
enum Touch {
    GRANT_CASES,
    REVOKE,
    DISABLE,
    ENABLE,
    RESET_PASSWORD,
    MAKE_CARD,
    REFUSE_CARD,
    LINK_PERSON;

    /** Whoever takes access away may do so at once. */
    boolean takesAway() {
        return this == REVOKE || this == DISABLE;
    }

    /** Decides whether who asks for a card gets it. */
    boolean isOfCards() {
        return this == MAKE_CARD || this == REFUSE_CARD;
    }
}

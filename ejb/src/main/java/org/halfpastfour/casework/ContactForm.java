package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/**
 * What the form of a contact is filled with.
 *
 * @param place where the client lives, null when nobody wrote it down
 * @param corrects what is to be corrected, null for a new contact
 * @param saved whether this very form was sent before
 */
public record ContactForm(
        ClientId client,
        String name,
        @Nullable String phone,
        @Nullable LivesAt place,
        @Nullable ContactView corrects,
        boolean saved) {}

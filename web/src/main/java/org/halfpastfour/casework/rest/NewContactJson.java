package org.halfpastfour.casework.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.ContactId;
import org.halfpastfour.casework.ContactKind;
import org.halfpastfour.casework.WriteContact;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.shared.rest.Params;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /cases/{id}/contacts}.
 *
 * @param kind {@code home-visit}, {@code interview}, {@code community-inquiry}, {@code call}, {@code letter}
 * @param whom who was spoken with
 * @param reached whether somebody was; yes when left out
 * @param seen what was seen and said; needed where somebody was reached
 * @param agreed what comes next
 * @param corrects the contact of the same case that it corrects, which stays
 */
public record NewContactJson(
        @Nullable String kind,
        @Nullable OffsetDateTime at,
        @Nullable String place,
        @Nullable String whom,
        @Nullable Boolean reached,
        @Nullable String seen,
        @Nullable String agreed,
        @Nullable UUID corrects) {

    static NewContactJson empty() {
        return new NewContactJson(null, null, null, null, null, null, null, null);
    }

    /** @param attempt sent again under the same one, it is the same contact */
    WriteContact command(ClientId client, UUID attempt) {
        ContactKind how = ApiWords.parse(ContactKind.class, "kind", kind);
        Instant when = Params.moment("at", at);
        new Checks().notNull("kind", how).notNull("at", when).orThrow();
        return new WriteContact(
                attempt,
                client,
                Objects.requireNonNull(how),
                Objects.requireNonNull(when),
                Objects.requireNonNullElse(place, ""),
                Objects.requireNonNullElse(whom, ""),
                !Boolean.FALSE.equals(reached),
                Objects.requireNonNullElse(seen, ""),
                Objects.requireNonNullElse(agreed, ""),
                corrects == null ? null : new ContactId(corrects));
    }
}

package org.halfpastfour.signup;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.programme.SessionView;

/** Freed places held for a party until a moment. */
public record OfferView(OfferId id, SessionView session, List<String> names, Instant expires) {

    public OfferView {
        names = List.copyOf(names);
    }
}

package org.halfpastfour.family.rest;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.ConsentKind;
import org.halfpastfour.family.GiveConsent;
import org.halfpastfour.family.RefuseConsent;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ApiWords;
import org.halfpastfour.shared.rest.ChoiceJson;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /children/{id}/consents} and {@code …/refusal}.
 *
 * @param textVersion the version that was read, of {@code GET /consent-texts/{kind}}; left out where it is refused
 * @param to without an end when left out
 * @param choices what becomes of the bookings that a refusal touches, where staff write it down
 */
public record NewConsentJson(
        @Nullable String kind,
        @Nullable UUID signer,
        @Nullable Integer textVersion,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<ChoiceJson> choices) {

    static NewConsentJson empty() {
        return new NewConsentJson(null, null, null, null, null, null);
    }

    GiveConsent given(ChildId child) {
        ConsentKind of = ApiWords.parse(ConsentKind.class, "kind", kind);
        new Checks()
                .notNull("kind", of)
                .notNull("signer", signer)
                .notNull("textVersion", textVersion)
                .notNull("from", from)
                .orThrow();
        return new GiveConsent(
                child,
                AdultId.of(requireNonNull(signer)),
                requireNonNull(of),
                requireNonNullElse(textVersion, 0),
                requireNonNull(from),
                to);
    }

    RefuseConsent refused(ChildId child) {
        ConsentKind of = ApiWords.parse(ConsentKind.class, "kind", kind);
        new Checks().notNull("kind", of).notNull("signer", signer).orThrow();
        return new RefuseConsent(
                child, AdultId.of(requireNonNull(signer)), requireNonNull(of), ChoiceJson.settlement(choices));
    }
}

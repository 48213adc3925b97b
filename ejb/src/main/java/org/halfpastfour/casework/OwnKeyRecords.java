package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.KeptCodes;
import org.jspecify.annotations.Nullable;

/** Own codes and pages that are open, through the functions that verify them; no row of them is read. */
@ApplicationScoped
class OwnKeyRecords {

    /** A page is left after five minutes without a touch, and says at most once a minute that it was touched. */
    static final Duration OPEN_FOR = Duration.ofMinutes(5).plusMinutes(1);

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    KeptCodes codes;

    @Inject
    Clock clock;

    /** Counts a try, and answers a hash with which to compare, if there is one. */
    @Nullable
    String tried() {
        return entities.createNamedQuery(OwnKey.TRY, String.class).getSingleResult();
    }

    /** The same one statement for every code, right or wrong, of every account. */
    String open(String hash, String start, OwnPass pass) {
        Instant now = clock.instant();
        return entities.createNamedQuery(OwnKey.OPEN, String.class)
                .setParameter("hash", hash)
                .setParameter("start", print(start))
                .setParameter("token", print(pass.token()))
                .setParameter("at", now)
                .setParameter("until", now.plus(OPEN_FOR))
                .getSingleResult();
    }

    Optional<UUID> step(OwnPass pass) {
        Instant now = clock.instant();
        return Optional.ofNullable(entities.createNamedQuery(OwnKey.STEP, UUID.class)
                .setParameter("token", print(pass.token()))
                .setParameter("at", now)
                .setParameter("until", now.plus(OPEN_FOR))
                .getSingleResult());
    }

    void close(OwnPass pass) {
        var unused = entities.createNamedQuery(OwnKey.CLOSE, Integer.class)
                .setParameter("token", print(pass.token()))
                .getSingleResult();
    }

    /** By a start code, or by the page that is open. */
    boolean choose(@Nullable String start, String hash) {
        return asked(entities.createNamedQuery(OwnKey.CHOOSE, Boolean.class)
                .setParameter("start", start == null ? null : print(start))
                .setParameter("hash", hash)
                .setParameter("at", clock.instant()));
    }

    boolean give(ClientId client, StartCode start) {
        return asked(entities.createNamedQuery(OwnKey.GIVE, Boolean.class)
                .setParameter("client", client.value())
                .setParameter("print", print(StartCode.plain(start.code())))
                .setParameter("until", start.until())
                .setParameter("at", clock.instant()));
    }

    boolean withdraw(AttendanceConsentId consent) {
        return asked(entities.createNamedQuery(OwnKey.WITHDRAW, Boolean.class)
                .setParameter("consent", consent.value())
                .setParameter("at", clock.instant()));
    }

    private static boolean asked(TypedQuery<Boolean> change) {
        boolean[] done = {false};
        CaseConstraints.KNOWN.on(() -> done[0] = change.getSingleResult());
        return done[0];
    }

    private String print(String secret) {
        return codes.fingerprint(secret);
    }
}

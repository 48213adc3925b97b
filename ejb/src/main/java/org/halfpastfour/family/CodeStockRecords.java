package org.halfpastfour.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Codes of priority, made in batches before anybody asks for one. Who takes one changes nothing that the open side can see;
 * a batch is always of the same size, and is made at night or at the start, so that it tells nothing either.
 */
@ApplicationScoped
class CodeStockRecords {

    static final int BATCH = 400;
    private static final int LOW = BATCH / 2;

    @PersistenceContext(unitName = "hpf")
    private EntityManager entityManager;

    /** Enough for the month of this day and the next one. */
    void fill(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        fill(month, LOW);
        fill(month.plusMonths(1), LOW);
    }

    /** When more were given out since the last night than anybody expected, a batch is made at once. */
    String take(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return any(month)
                .or(() -> {
                    fill(month, 1);
                    return any(month);
                })
                .orElseThrow();
    }

    Optional<ReferralCode> locked(ShortCode code) {
        return Optional.ofNullable(
                entityManager.find(ReferralCode.class, code.printed(), LockModeType.PESSIMISTIC_WRITE));
    }

    private void fill(LocalDate month, int unlessLeft) {
        var unused = entityManager
                .createNamedQuery(ReferralCode.STOCK)
                .setParameter(
                        "codes",
                        Stream.generate(ShortCode::next)
                                .limit(BATCH)
                                .map(ShortCode::printed)
                                .toArray(String[]::new))
                .setParameter("month", month)
                .setParameter("unlessLeft", unlessLeft)
                .getSingleResult();
    }

    private Optional<String> any(LocalDate month) {
        return Optional.ofNullable(entityManager
                .createNamedQuery(ReferralCode.TAKE, String.class)
                .setParameter("month", month)
                .getSingleResult());
    }
}

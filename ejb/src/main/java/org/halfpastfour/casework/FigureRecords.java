package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;

/** What was counted and told of months, and what of it the database shows to who asks. */
@ApplicationScoped
class FigureRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Of two that hand in at the same time the other one goes first, so that the last one sees all. */
    void waitForOthers() {
        var unused = entities.createNamedQuery(FigureMonth.WAIT, Integer.class).getSingleResult();
    }

    List<FigureMonth> months(YearMonth from, YearMonth to) {
        return between(FigureMonth.BETWEEN, FigureMonth.class, from, to);
    }

    List<KeptCount> counts(YearMonth from, YearMonth to) {
        return between(KeptCount.BETWEEN, KeptCount.class, from, to);
    }

    List<ToldFigure> told(YearMonth from, YearMonth to) {
        return between(ToldFigure.BETWEEN, ToldFigure.class, from, to);
    }

    List<ToldFigure> told(YearMonth from, YearMonth to, String district, int months) {
        return entities.createNamedQuery(ToldFigure.OF_DISTRICT, ToldFigure.class)
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atDay(1))
                .setParameter("district", district)
                .setParameter("months", months)
                .getResultList();
    }

    /** Of which anything was told: to who sees the city of all of it, so that nobody learns from them whether a district has a case. */
    List<YearMonth> periods(AskFigures asked) {
        return entities.createNamedQuery(ToldFigure.PERIODS, LocalDate.class)
                .setParameter("from", asked.from().atDay(1))
                .setParameter("to", asked.to().atDay(1))
                .setParameter("district", asked.district())
                .setParameter("months", asked.quarters() ? ToldFigure.QUARTER : 1)
                .getResultStream()
                .map(YearMonth::from)
                .toList();
    }

    /** The districts that have cases in a month, and so are to hand it in. */
    Set<String> expected(YearMonth month) {
        return Set.copyOf(entities.createNamedQuery(FigureMonth.EXPECTED, String.class)
                .setParameter("first", month.atDay(1).toString())
                .setParameter("last", month.atEndOfMonth().toString())
                .getResultList());
    }

    /** Districts that somebody knows together. */
    List<Set<String>> heldTogether() {
        return entities.createNamedQuery(FigureMonth.HELD_TOGETHER, String.class)
                .getResultStream()
                .map(districts -> Set.of(districts.split(",", -1)))
                .toList();
    }

    /** The cases of a district that were open on some day of a month, as far as their last closing tells. */
    List<Client> opened(String district, DateRange month) {
        return entities.createNamedQuery(Client.BETWEEN, Client.class)
                .setParameter("district", district)
                .setParameter("first", month.from())
                .setParameter("last", month.to())
                .getResultList();
    }

    /** Those that held on some day of a month, the earlier ones first. */
    List<Agreement> agreements(Collection<UUID> clients, DateRange month) {
        return entities.createNamedQuery(Agreement.BETWEEN, Agreement.class)
                .setParameter("clients", clients.toArray(UUID[]::new))
                .setParameter("first", month.from())
                .setParameter("last", month.to())
                .getResultList();
    }

    /** On these days, and so long before as one is due at the longest. */
    List<ReachedContact> reached(Collection<UUID> clients, DateRange days) {
        return entities.createNamedQuery(ClientContact.REACHED_OF_CLIENTS, ReachedContact.class)
                .setParameter("clients", clients.toArray(UUID[]::new))
                .setParameter("from", start(days.from().minusMonths(ContactRhythm.MOST)))
                .setParameter("until", start(Objects.requireNonNull(days.to()).plusDays(1)))
                .getResultList();
    }

    /** As they stood at the end of a day. */
    List<Goal> goals(Collection<UUID> clients, LocalDate day) {
        return entities.createNamedQuery(Goal.STANDING, Goal.class)
                .setParameter("clients", clients.toArray(UUID[]::new))
                .setParameter("until", start(day.plusDays(1)))
                .getResultList();
    }

    List<SignedReview> signed(Collection<UUID> clients, DateRange month) {
        return entities.createNamedQuery(SignedReview.SIGNED_IN, SignedReview.class)
                .setParameter("clients", clients.toArray(UUID[]::new))
                .setParameter("from", start(month.from()))
                .setParameter("until", start(Objects.requireNonNull(month.to()).plusDays(1)))
                .getResultList();
    }

    /** On which day the first case of a district was opened that who asks may see. */
    Optional<LocalDate> firstOpened(String district) {
        return entities.createNamedQuery(Client.FIRST_OPENED, LocalDate.class)
                .setParameter("district", district)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private <T> List<T> between(String query, Class<T> type, YearMonth from, YearMonth to) {
        return entities.createNamedQuery(query, type)
                .setParameter("from", from.atDay(1))
                .setParameter("to", to.atDay(1))
                .getResultList();
    }
}

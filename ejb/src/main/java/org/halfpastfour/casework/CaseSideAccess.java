package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountConstraints;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AskedOfCaseSide;
import org.halfpastfour.account.ConfirmedCards;
import org.halfpastfour.account.NewCard;
import org.halfpastfour.account.PersonNames;
import org.halfpastfour.shared.Roles;

/** Who comes to the case side: one person asks, and somebody else who supervises confirms or refuses it. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseSideAccess {

    private static final String FIRST = "FIRST";

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Wall wall;

    @Inject
    AccountDirectory accounts;

    @Inject
    ConfirmedCards cards;

    @Inject
    Clock clock;

    /** What waits, the oldest first. */
    @BehindTheWall("accounts")
    public List<AskedChangeView> waiting() {
        Instant now = clock.instant();
        List<AskedChange> open = open(now);
        Set<UUID> mine = new HashSet<>(entities.createNamedQuery(AskedChange.MAY_SETTLE, UUID.class)
                .setParameter("now", now)
                .getResultList());
        Set<AccountId> ids = new HashSet<>();
        open.forEach(one -> ids.addAll(List.of(one.account(), one.askedBy())));
        Map<AccountId, PersonNames> names = wall.onProgrammeSide(() -> accounts.names(ids));
        return open.stream()
                .map(one -> view(one, names, mine.contains(one.id())))
                .toList();
    }

    /** Answers a card to hand over, when its owner needs one: the account is new to the case side, or it was asked for. */
    @BehindTheWall("accounts")
    public Optional<NewCard> confirm(AskedChangeId id) {
        AskedChange asked = open(clock.instant()).stream()
                .filter(one -> one.id().equals(id.value()))
                .findFirst()
                .orElseThrow(CaseError.ASKED_CHANGE_NOT_FOUND::told);
        String answer = settle(id, "CONFIRMED");
        return FIRST.equals(answer) || asked.kind() == AskedOfCaseSide.Kind.CARD
                ? Optional.of(wall.onProgrammeSide(() -> cards.make(asked.account())))
                : Optional.empty();
    }

    @BehindTheWall("accounts")
    public void refuse(AskedChangeId id) {
        var unused = settle(id, "REFUSED");
    }

    private List<AskedChange> open(Instant now) {
        return entities.createNamedQuery(AskedChange.OPEN, AskedChange.class)
                .setParameter("now", now)
                .getResultList();
    }

    private String settle(AskedChangeId id, String outcome) {
        try {
            return Optional.ofNullable(entities.createNamedQuery(AskedChange.SETTLE, String.class)
                            .setParameter("id", id.value())
                            .setParameter("outcome", outcome)
                            .setParameter("now", clock.instant())
                            .getSingleResult())
                    .orElseThrow(CaseError.ASKED_CHANGE_NOT_FOUND::told);
        } catch (PersistenceException refused) {
            throw AccountConstraints.KNOWN.told("", refused);
        }
    }

    private static AskedChangeView view(AskedChange one, Map<AccountId, PersonNames> names, boolean mine) {
        PersonNames who = names.getOrDefault(one.account(), PersonNames.UNKNOWN);
        return new AskedChangeView(
                AskedChangeId.of(one.id()),
                one.kind(),
                who.displayName(),
                who.loginName(),
                names.getOrDefault(one.askedBy(), PersonNames.UNKNOWN).displayName(),
                one.askedAt(),
                one.goodUntil(),
                one.role(),
                one.district(),
                one.from(),
                one.to(),
                mine);
    }
}

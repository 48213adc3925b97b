package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who looks into whose case: asked of functions of the database, which decide it. */
@ApplicationScoped
class GlassRecords {

    static final int MOST = 100;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    Optional<UUID> breakGlass(BreakGlass command) {
        return asked(
                BrokenGlass.BREAK,
                UUID.class,
                Map.of(
                        "client",
                        command.client().value(),
                        "why",
                        command.reason().name(),
                        "said",
                        command.words()));
    }

    Optional<UUID> breakGlass(BreakGlassFor command) {
        return asked(
                BrokenGlass.BREAK_FOR,
                UUID.class,
                Map.of(
                        "called", command.name(),
                        "numbered", command.known(),
                        "phoned", command.phone(),
                        "why", command.reason().name(),
                        "said", command.words()));
    }

    boolean end(EndGlass command) {
        return asked(
                        BrokenGlass.END,
                        Boolean.class,
                        Map.of("glass", command.glass().value(), "said", command.outcome()))
                .orElse(false);
    }

    void endOf(ClientId client) {
        var unused = asked(BrokenGlass.END_OF_CASE, Integer.class, Map.of("client", client.value()));
    }

    boolean lookInto(LookIntoGlass command) {
        return asked(
                        BrokenGlass.LOOK_INTO,
                        Boolean.class,
                        Map.of("glass", command.glass().value(), "said", command.words()))
                .orElse(false);
    }

    /**
     * Whoever tries at the same time waits. By itself, and before it is counted: a statement that waited would not see what the other
     * one wrote meanwhile.
     */
    void oneTryAtATime() {
        var unused = asked(BrokenGlass.ONE_TRY_AT_A_TIME, Integer.class, Map.of());
    }

    int triesSince(Instant since) {
        return asked(BrokenGlass.TRIES, Long.class, Map.of("since", since))
                .orElse(0L)
                .intValue();
    }

    Optional<BrokenGlass> found(UUID glass) {
        return Optional.ofNullable(entities.find(BrokenGlass.class, glass));
    }

    List<BrokenGlass> live(ClientId client, Instant now) {
        return entities.createNamedQuery(BrokenGlass.LIVE, BrokenGlass.class)
                .setParameter("client", client.value())
                .setParameter("now", now)
                .getResultList();
    }

    List<BrokenGlass> liveOf(UUID account, Instant now) {
        return entities.createNamedQuery(BrokenGlass.LIVE_OF_ACCOUNT, BrokenGlass.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    List<GlassFile> ofAccount(UUID account) {
        return files(BrokenGlass.OF_ACCOUNT, "account", account);
    }

    List<GlassFile> onCasesOf(UUID account) {
        return files(BrokenGlass.ON_CASES_OF, "account", account);
    }

    List<GlassFile> in(Set<String> districts) {
        return districts.isEmpty()
                ? List.of()
                : files(BrokenGlass.IN_DISTRICTS, "districts", districts.toArray(String[]::new));
    }

    int notLookedInto(UUID account, Set<String> districts) {
        return districts.isEmpty()
                ? 0
                : entities.createNamedQuery(BrokenGlass.NOT_LOOKED_INTO, Long.class)
                        .setParameter("account", account)
                        .setParameter("districts", districts.toArray(String[]::new))
                        .getSingleResult()
                        .intValue();
    }

    List<GlassReads> reads(Collection<UUID> glasses) {
        return glasses.isEmpty()
                ? List.of()
                : entities.createNamedQuery(BrokenGlass.READS, GlassReads.class)
                        .setParameter(
                                "glasses",
                                glasses.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                        .getResultList();
    }

    private List<GlassFile> files(String query, String name, Object value) {
        return entities.createNamedQuery(query, GlassFile.class)
                .setParameter(name, value)
                .setMaxResults(MOST)
                .getResultList();
    }

    private <T> Optional<T> asked(String query, Class<T> answer, Map<String, ?> parameters) {
        var asked = entities.createNamedQuery(query, answer);
        parameters.forEach(asked::setParameter);
        return Optional.ofNullable(asked.getSingleResult());
    }
}

package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A gate that was passed, by whom and why; it is never changed. */
@Entity
@Immutable
@Table(schema = "casework", name = "peer_gate")
@NamedQuery(
        name = PassedGate.OF_CLIENTS,
        query =
                "select g from PassedGate g where function(includes as Boolean, :clients, g.client) order by g.decidedAt, g.id")
@NamedQuery(name = PassedGate.OF_ROUNDS, query = """
                select new org.halfpastfour.casework.PassedRound(g.round, c) from PassedGate g join Client c on c.id = g.client
                where function(includes as Boolean, :rounds, g.round) order by g.decidedAt, g.id""")
class PassedGate {

    static final String OF_CLIENTS = "PassedGate.ofClients";
    static final String OF_ROUNDS = "PassedGate.ofRounds";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "path_id")
    private UUID path;

    @Enumerated(EnumType.STRING)
    private PeerGate gate;

    @Column(name = "on_date")
    private LocalDate on;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String words;

    @Enumerated(EnumType.STRING)
    private @Nullable PeerStanding standing;

    @Column(name = "round_id")
    private @Nullable UUID round;

    protected PassedGate() {}

    PassedGate(PeerPath path, BeginPeerPath command, UUID by, Instant now) {
        this(path, PeerGate.AGREEMENT, command.on(), command.words(), by, now);
        this.standing = command.standing();
    }

    PassedGate(PeerPath path, PassPeerGate command, UUID by, Instant now) {
        this(path, command.gate(), command.on(), command.words(), by, now);
        TrainingRoundId of = command.round();
        this.round = command.gate() == PeerGate.TRAINING && of != null ? of.value() : null;
    }

    private PassedGate(PeerPath path, PeerGate gate, LocalDate on, String words, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = path.client().value();
        this.path = path.id().value();
        this.gate = gate;
        this.on = on;
        this.words = words;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    UUID path() {
        return path;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    PeerPathRule.Step step() {
        return new PeerPathRule.Step(gate, on, decidedBy);
    }

    PeerGateView view(Map<UUID, String> names, Map<UUID, String> rounds) {
        return new PeerGateView(
                gate, on, names.get(decidedBy), decidedAt, words, standing, round == null ? null : rounds.get(round));
    }
}

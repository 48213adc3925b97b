package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A client's way to helping others. What was decided stands in its gates; what was stopped is not gone on with. */
@Entity
@Table(schema = "casework", name = "peer_path")
@NamedQuery(
        name = PeerPath.OF_CLIENT,
        query = "select p from PeerPath p where p.client = :client order by p.begunAt desc, p.id desc")
@NamedQuery(name = PeerPath.OF_DISTRICTS, query = """
                select new org.halfpastfour.casework.PeerPathFile(p, c) from PeerPath p join Client c on c.id = p.client
                where function(includes as Boolean, :districts, c.district) and p.stoppedOn is null and c.state = CaseState.ACTIVE
                order by p.begunAt, p.id""")
class PeerPath {

    static final String OF_CLIENT = "PeerPath.ofClient";
    static final String OF_DISTRICTS = "PeerPath.ofDistricts";

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(name = "begun_by", updatable = false)
    private UUID begunBy;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    private String[] posts;

    @Column(name = "mentor_id")
    private @Nullable UUID mentor;

    @Column(name = "probation_from")
    private @Nullable LocalDate probationFrom;

    @Column(name = "probation_to")
    private @Nullable LocalDate probationTo;

    @Column(name = "stopped_on")
    private @Nullable LocalDate stoppedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "stopped_by")
    private @Nullable PeerStopSide stoppedBy;

    @Column(name = "stop_words")
    private String stopWords;

    @Column(name = "stop_noted_by")
    private @Nullable UUID stopNotedBy;

    @Version
    private int version;

    protected PeerPath() {}

    PeerPath(ClientId client, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = client.value();
        this.begunBy = by;
        this.begunAt = now;
        this.posts = new String[0];
        this.stopWords = "";
    }

    /** Refused where somebody wrote since it was looked at, or it was stopped. */
    void mustBe(int looked) {
        if (looked != version || stoppedOn != null) {
            throw CaseError.PEER_PATH_CHANGED.told();
        }
    }

    void decide(List<PeerPost> open) {
        posts = open.stream().map(Enum::name).toArray(String[]::new);
    }

    void begin(BeginProbation command) {
        mentor = command.mentor().value();
        probationFrom = command.from();
        probationTo = command.to();
    }

    void stop(StopPeerPath command, UUID by) {
        stoppedOn = command.on();
        stoppedBy = command.by();
        stopWords = command.words();
        stopNotedBy = by;
    }

    boolean isOpen() {
        return stoppedOn == null;
    }

    PeerPathId id() {
        return new PeerPathId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    LocalDate probationTo() {
        return probationTo;
    }

    /** All of whom a name may be asked. */
    Stream<UUID> people() {
        return Stream.of(Optional.ofNullable(mentor), Optional.ofNullable(stopNotedBy), Optional.of(begunBy))
                .flatMap(Optional::stream);
    }

    PeerPathView view(List<PassedGate> gates, Map<UUID, String> names, Map<UUID, String> rounds) {
        return new PeerPathView(
                id(),
                version,
                gates.stream().map(gate -> gate.view(names, rounds)).toList(),
                PeerPathRule.next(gates.stream().map(PassedGate::step).toList()).orElse(null),
                Arrays.stream(posts).map(PeerPost::valueOf).toList(),
                mentor == null ? null : names.get(mentor),
                probationFrom,
                probationTo,
                stoppedOn,
                stoppedBy,
                stopWords,
                stopNotedBy == null ? null : names.get(stopNotedBy));
    }
}

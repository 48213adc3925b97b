package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/**
 * The way by which a client comes to help others, gate by gate. All of it stays on the case side: on the other one there is an
 * application like any other, and nothing leads from one to the other.
 */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class PeerPaths {

    @Inject
    CaseRecords files;

    @Inject
    PeerPathRecords paths;

    @Inject
    GroupRecords groups;

    @Inject
    CaseReadRule rule;

    @Inject
    StaffNameDesk names;

    @Inject
    PeersReader overviews;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** With what was stopped before. An emergency is no reason to read it. */
    @BehindTheWall("peer path")
    public PeerPathsOfCase of(ClientId id) {
        Client client = files.client(id);
        if (rule.isBehindGlass(client)) {
            throw new CaseNotFound(id);
        }
        log.read(id, "peer-path", null);
        List<PeerPath> all = files.of(id, PeerPath.OF_CLIENT, PeerPath.class);
        Map<UUID, List<PassedGate>> gates = gates(List.of(id.value()));
        List<TrainingRound> rounds = paths.rounds(Set.of(client.district()));
        Optional<PeerPolicy> policy = paths.policy(client.district(), today());
        List<CaseworkerView> mentors = groups.colleagues(client.district()).stream()
                .map(Colleague::view)
                .toList();
        boolean open = client.standing(today()) != CaseStanding.CLOSED;
        Map<UUID, String> known = names.names(Stream.concat(
                all.stream().flatMap(PeerPath::people),
                gates.values().stream().flatMap(List::stream).map(PassedGate::decidedBy)));
        Map<UUID, String> roundNames =
                rounds.stream().collect(Collectors.toMap(TrainingRound::id, TrainingRound::name));
        return new PeerPathsOfCase(
                id,
                client.name(),
                open,
                open && rule.isSupervised(client),
                policy.map(PeerPolicy::months).orElse(PeerPolicy.SHIPPED_MONTHS),
                policy.map(PeerPolicy::posts).orElse(PeerPolicy.SHIPPED_POSTS),
                rounds.stream().map(round -> round.view(List.of())).toList(),
                mentors,
                all.stream()
                        .map(path -> path.view(gates.getOrDefault(path.id().value(), List.of()), known, roundNames))
                        .toList());
    }

    /** Of the supervised districts: who is on the way, or helping, with rounds of training and what is asked. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("peer path")
    public PeersOverview overview() {
        return overviews.of(caller.districts(Role.CASE_SUPERVISOR));
    }

    /** By way. */
    private Map<UUID, List<PassedGate>> gates(List<UUID> clients) {
        return files.of(clients, PassedGate.OF_CLIENTS, PassedGate.class).stream()
                .collect(Collectors.groupingBy(PassedGate::path));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

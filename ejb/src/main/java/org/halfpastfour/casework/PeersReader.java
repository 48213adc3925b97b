package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Puts together what a supervisor sees of peer volunteers; part of {@link PeerPaths}. */
@ApplicationScoped
class PeersReader {

    @Inject
    CaseRecords files;

    @Inject
    PeerPathRecords paths;

    @Inject
    StaffNameDesk names;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    PeersOverview of(Set<String> districts) {
        List<PeerPathFile> open = paths.open(districts);
        List<TrainingRound> rounds = paths.rounds(districts);
        List<PassedRound> passed = paths.passed(rounds);
        Set<UUID> clients =
                open.stream().map(file -> file.client().id().value()).collect(Collectors.toSet());
        log.readAll(
                Stream.concat(
                                clients.stream(),
                                passed.stream().map(each -> each.client().id().value()))
                        .distinct()
                        .toList(),
                "peer-path");
        List<PassedGate> gates = files.of(clients, PassedGate.OF_CLIENTS, PassedGate.class);
        List<PeerPolicy> policies = paths.policies(districts);
        Map<UUID, String> known = names.names(policies.stream().map(PeerPolicy::setBy));
        return new PeersOverview(
                open.stream().map(file -> row(file, gates)).toList(),
                rounds.stream().map(round -> round.view(passed(round, passed))).toList(),
                districts.stream()
                        .sorted()
                        .map(district -> policy(district, policies, known))
                        .toList());
    }

    private PeerPathRow row(PeerPathFile file, List<PassedGate> gates) {
        List<PeerPathRule.Step> steps = gates.stream()
                .filter(gate -> gate.path().equals(file.path().id().value()))
                .map(PassedGate::step)
                .toList();
        return new PeerPathRow(
                file.client().id(),
                file.client().name(),
                file.client().caseNumber(),
                steps.size(),
                PeerPathRule.next(steps).orElse(null),
                LocalDate.ofInstant(file.path().begunAt(), clock.getZone()),
                file.path().probationTo());
    }

    private static List<String> passed(TrainingRound round, List<PassedRound> all) {
        return all.stream()
                .filter(passed -> round.id().equals(passed.round()))
                .map(PassedRound::client)
                .distinct()
                .map(Client::name)
                .toList();
    }

    private DistrictPeerPolicy policy(String district, List<PeerPolicy> all, Map<UUID, String> known) {
        LocalDate today = LocalDate.now(clock);
        Optional<PeerPolicy> holds =
                all.stream().filter(policy -> policy.holds(district, today)).findFirst();
        return new DistrictPeerPolicy(
                district,
                holds.map(PeerPolicy::months).orElse(PeerPolicy.SHIPPED_MONTHS),
                holds.map(PeerPolicy::posts).orElse(PeerPolicy.SHIPPED_POSTS),
                all.stream()
                        .filter(policy -> policy.district().equals(district))
                        .map(policy -> policy.view(known))
                        .toList());
    }
}

package org.halfpastfour.casework;

import java.util.List;

/** Who of the supervised districts is on the way to helping others, the rounds of training, and what is asked. */
public record PeersOverview(
        List<PeerPathRow> onTheWay, List<TrainingRoundView> rounds, List<DistrictPeerPolicy> policies) {

    public PeersOverview {
        onTheWay = List.copyOf(onTheWay);
        rounds = List.copyOf(rounds);
        policies = List.copyOf(policies);
    }
}

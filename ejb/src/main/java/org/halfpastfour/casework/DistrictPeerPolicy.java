package org.halfpastfour.casework;

import java.util.List;

/**
 * What a district asks of peer volunteers, and its versions, the latest first.
 *
 * @param months that hold today
 * @param posts that are open today
 */
public record DistrictPeerPolicy(String district, int months, List<PeerPost> posts, List<PeerPolicyView> versions) {

    public DistrictPeerPolicy {
        posts = List.copyOf(posts);
        versions = List.copyOf(versions);
    }
}
